import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium")

with app.setup:
    from pathlib import Path

    import duckdb
    import marimo as mo


@app.cell(hide_code=True)
def _():
    mo.md("""
    # A first look at the data

    Which tables are there, how full are they, and what do their columns mean? Load the demo first
    (`picqer load --demo`), or your own account (`picqer load`), and choose the file below.
    """)
    return


@app.cell
def _():
    files = sorted(Path().glob("*.duckdb")) + sorted(Path("..").glob("*.duckdb"))
    database = mo.ui.dropdown(
        {str(file): file for file in files}, value=str(files[0]) if files else None, label="database"
    )
    database
    return (database,)


@app.cell
def _(database):
    mo.stop(database.value is None, mo.md("There is no `.duckdb` file here yet: run `picqer load --demo` first."))

    def ask(query: str):
        """The answer as a data frame; the file is open only while it is asked, so that a load is never held up."""
        with duckdb.connect(str(database.value), read_only=True) as connection:
            return connection.sql(query).df()

    return (ask,)


@app.cell
def _(ask):
    tables = ask("""
        select table_name as "table", estimated_size as "rows", comment as "one row is"
        from duckdb_tables()
        where schema_name = 'picqer' and not starts_with(table_name, '_')
        order by table_name
    """)
    mo.ui.table(tables, selection=None, page_size=20)
    return (tables,)


@app.cell
def _(tables):
    table = mo.ui.dropdown(list(tables["table"]), value="orders", label="columns of")
    table
    return (table,)


@app.cell
def _(ask, table):
    mo.ui.table(
        ask(f"""
        select column_name as "column", data_type as "type", comment as "meaning"
        from duckdb_columns()
        where schema_name = 'picqer' and table_name = '{table.value}' and not starts_with(column_name, '_')
        order by column_index
        """),
        selection=None,
        page_size=20,
    )
    return


@app.cell(hide_code=True)
def _():
    mo.md("""
    ## Your own question

    Change the query and run the cell.
    """)
    return


@app.cell
def _(ask):
    ask("""
        select status, count(*) as orders, sum(lines) as lines
        from picqer.orders
        join (select idorder, count(*) as lines from picqer.orders__products group by idorder) using (idorder)
        group by status
        order by orders desc
    """)
    return


if __name__ == "__main__":
    app.run()
