import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Inventory")

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
    introduction(language, "stock", runner)
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
    days_of_cover = run_metric(runner, "days_of_cover", language, **parameters)
    metric_section(days_of_cover)
    return (days_of_cover,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    stock_value = run_metric(runner, "stock_value", language, **parameters)
    metric_section(stock_value)
    return (stock_value,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    availability = run_metric(runner, "availability", language, **parameters)
    metric_section(availability)
    return (availability,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    availability_by_week = run_metric(runner, "availability_by_week", language, **parameters)
    metric_section(availability_by_week)
    return (availability_by_week,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    dead_stock = run_metric(runner, "dead_stock", language, **parameters)
    metric_section(dead_stock)
    return (dead_stock,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    abc_xyz = run_metric(runner, "abc_xyz", language, **parameters)
    metric_section(abc_xyz)
    return (abc_xyz,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    turnover = run_metric(runner, "turnover", language, **parameters)
    metric_section(turnover)
    return (turnover,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    data_quality = run_metric(runner, "data_quality", language, **parameters)
    metric_section(data_quality)
    return (data_quality,)


@app.cell(hide_code=True)
def _(language, runner):
    mo.md(language("scratch", live=runner.live_schema))
    return


@app.cell
def _(runner):
    rows = runner.query(f"""
        select type, count(*) as products, avg(price) as price
        from {runner.live_schema}.products
        group by type
        order by products desc
    """)
    rows.head(20)
    return (rows,)


if __name__ == "__main__":
    app.run()
