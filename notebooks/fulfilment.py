import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Fulfilment")

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
    introduction(reader, "fulfilment", answers)
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
    why_late = run_metric(answers, "why_late", reader, **choice)
    shown(why_late)
    return (why_late,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    order_to_shipped = run_metric(answers, "order_to_shipped", reader, **choice)
    shown(order_to_shipped)
    return (order_to_shipped,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    backorder_ageing = run_metric(answers, "backorder_ageing", reader, **choice)
    shown(backorder_ageing)
    return (backorder_ageing,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    fill_rate = run_metric(answers, "fill_rate", reader, **choice)
    shown(fill_rate)
    return (fill_rate,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    productivity = run_metric(answers, "productivity", reader, **choice)
    shown(productivity)
    return (productivity,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    picking_hours = run_metric(answers, "picking_hours", reader, **choice)
    shown(picking_hours)
    return (picking_hours,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    batch_efficiency = run_metric(answers, "batch_efficiency", reader, **choice)
    shown(batch_efficiency)
    return (batch_efficiency,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    order_profile = run_metric(answers, "order_profile", reader, **choice)
    shown(order_profile)
    return (order_profile,)


@app.cell(hide_code=True)
def _(answers, reader):
    mo.md(reader("scratch", live=answers.live_schema))
    return


@app.cell
def _(answers):
    rows = answers.query(f"""
        select deliverycountry, count(*) as orders
        from {answers.live}.orders
        group by deliverycountry
        order by orders desc
    """)
    rows.head(20)
    return (rows,)


if __name__ == "__main__":
    app.run()
