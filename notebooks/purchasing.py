import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Purchasing")

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
    introduction(reader, "purchasing", answers)
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
    reorder_advice = run_metric(answers, "reorder_advice", reader, **choice)
    shown(reorder_advice)
    return (reorder_advice,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    inbound = run_metric(answers, "inbound", reader, **choice)
    shown(inbound)
    return (inbound,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    supplier_performance = run_metric(answers, "supplier_performance", reader, **choice)
    shown(supplier_performance)
    return (supplier_performance,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    purchase_price_variance = run_metric(answers, "purchase_price_variance", reader, **choice)
    shown(purchase_price_variance)
    return (purchase_price_variance,)


@app.cell(hide_code=True)
def _(answers, choice, reader):
    purchase_price_index = run_metric(answers, "purchase_price_index", reader, **choice)
    shown(purchase_price_index)
    return (purchase_price_index,)


@app.cell(hide_code=True)
def _(answers, reader):
    mo.md(reader("scratch", live=answers.live_schema))
    return


@app.cell
def _(answers):
    rows = answers.query(f"""
        select supplier_name, count(*) as purchase_orders, max(purchased_at) as last
        from {answers.live}.purchaseorders
        group by supplier_name
        order by purchase_orders desc
    """)
    rows.head(20)
    return (rows,)


if __name__ == "__main__":
    app.run()
