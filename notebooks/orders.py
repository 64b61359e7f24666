import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Orders and returns")

with app.setup:
    import marimo as mo

    from pipelines.figures.look import look
    from pipelines.notebook import account, introduction, shown
    from pipelines.words import language


@app.cell(hide_code=True)
def _():
    words = mo.ui.dropdown({"Nederlands": "nl", "English": "en"}, value="Nederlands", label="taal / language")
    words
    return (words,)


@app.cell(hide_code=True)
def _(words):
    answers = account()
    reader = language(words.value)
    introduction(reader, "orders", answers)
    return answers, reader


@app.cell(hide_code=True)
def _(reader):
    period = mo.ui.slider(28, 730, step=7, value=364, show_value=True, label=reader("widget.period"))
    period
    return (period,)


@app.cell(hide_code=True)
def _(answers, period):
    asked = {
        "as_of": answers.as_of,
        "window_days": period.value,
        "weeks": period.value // 7,
    }
    return (asked,)


@app.cell(hide_code=True)
def _(answers, asked, reader):
    orders_by_week = look(answers, "orders_by_week", reader, **asked)
    shown(orders_by_week)
    return (orders_by_week,)


@app.cell(hide_code=True)
def _(answers, asked, reader):
    orders_by_hour = look(answers, "orders_by_hour", reader, **asked)
    shown(orders_by_hour)
    return (orders_by_hour,)


@app.cell(hide_code=True)
def _(answers, asked, reader):
    return_reasons = look(answers, "return_reasons", reader, **asked)
    shown(return_reasons)
    return (return_reasons,)


@app.cell(hide_code=True)
def _(answers, asked, reader):
    returned_products = look(answers, "returned_products", reader, **asked)
    shown(returned_products)
    return (returned_products,)


@app.cell(hide_code=True)
def _(answers, reader):
    mo.md(reader("scratch", live=answers.live))
    return


@app.cell
def _(answers):
    rows = answers.query(f"""
        select status, count(*) as orders
        from {answers.live}.orders
        group by status
        order by orders desc
    """)
    rows.head(20)
    return (rows,)


if __name__ == "__main__":
    app.run()
