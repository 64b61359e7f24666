import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Purchasing")

with app.setup:
    import marimo as mo

    from picqer.charts.run_metric import run_metric
    from picqer.notebook import introduction, language_dropdown, metric_parameters, metric_section, open_account
    from picqer.notebook import period_dropdown, warehouse_dropdown
    from picqer.i18n import language_by_code


@app.cell(hide_code=True)
def _():
    language_choice = language_dropdown()
    language_choice
    return (language_choice,)


@app.cell(hide_code=True)
def _(language_choice):
    runner = open_account()
    language = language_by_code(language_choice.value)
    introduction(language, "purchasing", runner)
    return language, runner


@app.cell(hide_code=True)
def _(language, runner):
    period = period_dropdown(language)
    warehouse = warehouse_dropdown(language, runner)
    mo.hstack([period, warehouse], justify="start", gap=2)
    return period, warehouse


@app.cell(hide_code=True)
def _(period, runner, warehouse):
    parameters = metric_parameters(runner, period.value, warehouse.value)
    return (parameters,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    reorder_advice = run_metric(runner, "reorder_advice", language, **parameters)
    metric_section(reorder_advice)
    return (reorder_advice,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    inbound = run_metric(runner, "inbound", language, **parameters)
    metric_section(inbound)
    return (inbound,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    supplier_performance = run_metric(runner, "supplier_performance", language, **parameters)
    metric_section(supplier_performance)
    return (supplier_performance,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    purchase_price_variance = run_metric(runner, "purchase_price_variance", language, **parameters)
    metric_section(purchase_price_variance)
    return (purchase_price_variance,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    purchase_price_index = run_metric(runner, "purchase_price_index", language, **parameters)
    metric_section(purchase_price_index)
    return (purchase_price_index,)


@app.cell(hide_code=True)
def _(language, runner):
    mo.md(language("scratch", live=runner.live_schema))
    return


@app.cell
def _(runner):
    rows = runner.query(f"""
        select supplier_name, count(*) as purchase_orders, max(purchased_at) as last
        from {runner.live_schema}.purchaseorders
        group by supplier_name
        order by purchase_orders desc
    """)
    rows.head(20)
    return (rows,)


if __name__ == "__main__":
    app.run()
