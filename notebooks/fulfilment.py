import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Fulfilment")

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
    introduction(language, "fulfilment", runner)
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
    why_late = run_metric(runner, "why_late", language, **parameters)
    metric_section(why_late)
    return (why_late,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    order_to_shipped = run_metric(runner, "order_to_shipped", language, **parameters)
    metric_section(order_to_shipped)
    return (order_to_shipped,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    backorder_ageing = run_metric(runner, "backorder_ageing", language, **parameters)
    metric_section(backorder_ageing)
    return (backorder_ageing,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    fill_rate = run_metric(runner, "fill_rate", language, **parameters)
    metric_section(fill_rate)
    return (fill_rate,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    productivity = run_metric(runner, "productivity", language, **parameters)
    metric_section(productivity)
    return (productivity,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    picking_hours = run_metric(runner, "picking_hours", language, **parameters)
    metric_section(picking_hours)
    return (picking_hours,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    batch_efficiency = run_metric(runner, "batch_efficiency", language, **parameters)
    metric_section(batch_efficiency)
    return (batch_efficiency,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    order_profile = run_metric(runner, "order_profile", language, **parameters)
    metric_section(order_profile)
    return (order_profile,)


@app.cell(hide_code=True)
def _(language, runner):
    mo.md(language("scratch", live=runner.live_schema))
    return


@app.cell
def _(runner):
    rows = runner.query(f"""
        select deliverycountry, count(*) as orders
        from {runner.live_schema}.orders
        group by deliverycountry
        order by orders desc
    """)
    rows.head(20)
    return (rows,)


if __name__ == "__main__":
    app.run()
