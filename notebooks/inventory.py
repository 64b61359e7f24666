import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Inventory")

with app.setup:
    import marimo as mo

    from picqer.charts.run_metric import run_metric
    from picqer.notebook import account, asked, introduction, periods, shown, warehouses
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
    introduction(reader, "stock", answers)
    return answers, reader


@app.cell(hide_code=True)
def _(answers, reader):
    period = mo.ui.dropdown(periods(reader), value=reader("widget.usual"), label=reader("widget.period"))
    warehouse = mo.ui.dropdown(
        warehouses(answers, reader("widget.every")), value=reader("widget.every"), label=reader("widget.warehouse")
    )
    mo.hstack([period, warehouse], justify="start", gap=2)
    return period, warehouse


@app.cell(hide_code=True)
def _(answers, period, warehouse):
    choice = asked(answers, period.value, warehouse.value)
    return (choice,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    days_of_cover = run_metric(answers, "days_of_cover", reader, **choice)
    shown(days_of_cover)
    return (days_of_cover,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    stock_value = run_metric(answers, "stock_value", reader, **choice)
    shown(stock_value)
    return (stock_value,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    availability = run_metric(answers, "availability", reader, **choice)
    shown(availability)
    return (availability,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    availability_by_week = run_metric(answers, "availability_by_week", reader, **choice)
    shown(availability_by_week)
    return (availability_by_week,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    dead_stock = run_metric(answers, "dead_stock", reader, **choice)
    shown(dead_stock)
    return (dead_stock,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    abc_xyz = run_metric(answers, "abc_xyz", reader, **choice)
    shown(abc_xyz)
    return (abc_xyz,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    turnover = run_metric(answers, "turnover", reader, **choice)
    shown(turnover)
    return (turnover,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    data_quality = run_metric(answers, "data_quality", reader, **choice)
    shown(data_quality)
    return (data_quality,)


@app.cell(hide_code=True)
def _(answers, reader):
    mo.md(reader("scratch", live=answers.live_schema))
    return


@app.cell
def _(answers):
    rows = answers.query(f"""
        select type, count(*) as products, avg(price) as price
        from {answers.live}.products
        group by type
        order by products desc
    """)
    rows.head(20)
    return (rows,)


if __name__ == "__main__":
    app.run()
