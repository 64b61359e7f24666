import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Orders and returns")

with app.setup:
    import marimo as mo

    from picqer.charts.run_metric import run_metric
    from picqer.notebook import introduction, language_dropdown, metric_parameters, metric_section, open_account
    from picqer.notebook import period_dropdown
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
    introduction(language, "orders", runner)
    return language, runner


@app.cell(hide_code=True)
def _(language):
    period = period_dropdown(language)
    period
    return (period,)


@app.cell(hide_code=True)
def _(period, runner):
    parameters = metric_parameters(runner, period.value)
    return (parameters,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    orders_by_week = run_metric(runner, "orders_by_week", language, **parameters)
    metric_section(orders_by_week)
    return (orders_by_week,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    orders_by_hour = run_metric(runner, "orders_by_hour", language, **parameters)
    metric_section(orders_by_hour)
    return (orders_by_hour,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    return_reasons = run_metric(runner, "return_reasons", language, **parameters)
    metric_section(return_reasons)
    return (return_reasons,)


@app.cell(hide_code=True)
def _(language, parameters, runner):
    returned_products = run_metric(runner, "returned_products", language, **parameters)
    metric_section(returned_products)
    return (returned_products,)


@app.cell(hide_code=True)
def _(language, runner):
    mo.md(language("scratch", live=runner.live_schema))
    return


@app.cell
def _(runner):
    rows = runner.query(f"""
        select status, count(*) as orders
        from {runner.live_schema}.orders
        group by status
        order by orders desc
    """)
    rows.head(20)
    return (rows,)


if __name__ == "__main__":
    app.run()
