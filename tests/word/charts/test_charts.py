from __future__ import annotations

from datetime import date

from generator.word.body.harvest import WordChart
from generator.word.charts.charts import chart_parts, chart_relations, chart_types
from generator.word.charts.sheet import ChartSheet, SheetColumn

CHART = WordChart("<chart/>", ChartSheet((SheetColumn("Kop", "@", ("cel",)),)))
CHARTS = {"rIdChart1": CHART, "rIdChart2": CHART}


def test_each_chart_has_a_part_with_a_workbook() -> None:
    parts = chart_parts(CHARTS, date(2025, 1, 13))

    assert sorted(parts) == [
        "word/charts/_rels/chart1.xml.rels",
        "word/charts/_rels/chart2.xml.rels",
        "word/charts/chart1.xml",
        "word/charts/chart2.xml",
        "word/embeddings/Workbook1.xlsx",
        "word/embeddings/Workbook2.xlsx",
    ]
    assert b'Target="../embeddings/Workbook2.xlsx"' in parts["word/charts/_rels/chart2.xml.rels"]


def test_the_document_refers_to_each_chart() -> None:
    relations = chart_relations(CHARTS)

    assert 'Id="rIdChart2"' in relations
    assert 'Target="charts/chart2.xml"' in relations


def test_charts_and_workbooks_have_a_type() -> None:
    types = chart_types(CHARTS)

    assert types.count('PartName="/word/charts/chart') == 2
    assert types.count('Extension="xlsx"') == 1


def test_without_charts_nothing_is_added() -> None:
    assert chart_relations({}) == ""
    assert chart_parts({}, date(2025, 1, 13)) == {}
