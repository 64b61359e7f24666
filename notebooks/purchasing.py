import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Purchasing")

with app.setup:
    import marimo as mo

    from pipelines.figures.look import look
    from pipelines.notebook import account, introduction, shown, warehouses
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
    introduction(reader, "purchasing", answers)
    return answers, reader


@app.cell(hide_code=True)
def _(answers, reader):
    period = mo.ui.slider(28, 730, step=7, value=364, show_value=True, label=reader("widget.period"))
    warehouse = mo.ui.dropdown(
        warehouses(answers, reader("widget.every")), value=reader("widget.every"), label=reader("widget.warehouse")
    )
    mo.hstack([period, warehouse], justify="start", gap=2)
    return period, warehouse


@app.cell(hide_code=True)
def _(answers, period, warehouse):
    asked = {
        "as_of": answers.as_of,
        "window_days": period.value,
        "weeks": period.value // 7,
        "warehouse": warehouse.value,
    }
    return (asked,)


@app.cell(hide_code=True)
def _(answers, asked, reader):
    reorder_advice = look(answers, "reorder_advice", reader, **asked)
    shown(reorder_advice)
    return (reorder_advice,)


@app.cell(hide_code=True)
def _(answers, asked, reader):
    inbound = look(answers, "inbound", reader, **asked)
    shown(inbound)
    return (inbound,)


@app.cell(hide_code=True)
def _(answers, asked, reader):
    supplier_performance = look(answers, "supplier_performance", reader, **asked)
    shown(supplier_performance)
    return (supplier_performance,)


@app.cell(hide_code=True)
def _(answers, asked, reader):
    purchase_price_variance = look(answers, "purchase_price_variance", reader, **asked)
    shown(purchase_price_variance)
    return (purchase_price_variance,)


@app.cell(hide_code=True)
def _(answers, asked, reader):
    purchase_price_index = look(answers, "purchase_price_index", reader, **asked)
    shown(purchase_price_index)
    return (purchase_price_index,)


@app.cell(hide_code=True)
def _(answers, reader):
    mo.md(reader("scratch", live=answers.live))
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
