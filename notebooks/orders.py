import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Orders and returns")

with app.setup:
    import marimo as mo

    from picqer.charts.run_metric import run_metric
    from picqer.notebook import account, asked, introduction, periods, shown
    from picqer.i18n import language_by_code


@app.cell(hide_code=True)
def _():
    words = mo.ui.dropdown({"Nederlands": "nl", "English": "en"}, value="Nederlands", label="taal / language")
    words
    return (words,)


@app.cell(hide_code=True)
def _(words):
    answers = account()
    reader = language_by_code(words.value)
    introduction(reader, "orders", answers)
    return answers, reader


@app.cell(hide_code=True)
def _(reader):
    period = mo.ui.dropdown(periods(reader), value=reader("widget.usual"), label=reader("widget.period"))
    period
    return (period,)


@app.cell(hide_code=True)
def _(answers, period):
    choice = asked(answers, period.value)
    return (choice,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    orders_by_week = run_metric(answers, "orders_by_week", reader, **choice)
    shown(orders_by_week)
    return (orders_by_week,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    orders_by_hour = run_metric(answers, "orders_by_hour", reader, **choice)
    shown(orders_by_hour)
    return (orders_by_hour,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    return_reasons = run_metric(answers, "return_reasons", reader, **choice)
    shown(return_reasons)
    return (return_reasons,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    returned_products = run_metric(answers, "returned_products", reader, **choice)
    shown(returned_products)
    return (returned_products,)


@app.cell(hide_code=True)
def _(answers, reader):
    mo.md(reader("scratch", live=answers.live_schema))
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
