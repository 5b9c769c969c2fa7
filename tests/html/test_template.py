from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from markupsafe import Markup

from generator.frame.parts import Page, Say, Slot
from generator.frame.sandbox import WORDS_FILTER, environment
from generator.html.template import html_template
from tests.frame.frames import NOTA, READING, SECTIONS, SMALL, TURNED

HEAD = "{{% extends basis %}}\n{{% block vorm %}}{}{{% endblock %}}\n{{% block inhoud %}}\n"
TAIL = "{% endblock %}\n"


def inside(template: str, form: str) -> str:
    """What the template has to say, without what every template has."""
    return template.removeprefix(HEAD.format(form)).removesuffix(TAIL)


def test_fixed_words_and_each_field_are_tags() -> None:
    assert (
        inside(html_template(SMALL), "staand vanaf-nul")
        == """\
<div class="voet"{{ titel|herkomst }}>{{ "A & B: "|vertaald }}{{ titel|regel }}</div>
<h1>{{ "A & B"|vertaald }}</h1>
<h2 class="genummerd"{{ (titel + datum)|herkomst }}>{{ titel|regel }}, {{ datum|regel }}</h2>
{{ (een + twee)|opmaak("staand") }}
{% if drie %}
<p>{{ "Drie"|vertaald }}</p>
{{ drie|opmaak("staand") }}
{% endif %}
{% for deel in delen %}
  <h3{{ deel.kop|herkomst }}>{{ deel.kop|regel }}</h3>
{% endfor %}
"""
    )


def test_fixed_words_come_out_of_their_tag_as_they_are() -> None:
    words = r"""C:\n "A" & <b> {{ x }} %} é"""
    frame = replace(SMALL, first=replace(SMALL.first, parts=(Say(Slot.TITLE, (words,)),)))
    (tag,) = re.findall("<h1>(.*)</h1>", html_template(frame))
    sandbox = environment(Path(), {WORDS_FILTER: str})

    assert Markup(sandbox.from_string(tag).render()).unescape() == words


def test_a_nota_has_a_logo_a_column_boxes_and_annexes() -> None:
    assert (
        inside(html_template(NOTA), "nota")
        == """\
<div class="vervolg">
  {% if namen %}
    <p class="label">{{ "Namen"|vertaald }}</p>
    {% for een in namen %}
      <p{{ een|herkomst }}>{{ een|regel }}</p>
    {% endfor %}
  {% endif %}
</div>
<div class="voet"{{ kenmerk|herkomst }}>{{ kenmerk|regel }}</div>
<div class="logo"></div>
<p class="ministerie"{{ ministerie|herkomst }}>{{ ministerie|regel }}</p>
<div class="kolom">
  <p class="afzender"{{ directie|herkomst }}>{{ directie|regel }}</p>
  {% if namen %}
    <p class="label">{{ "Namen"|vertaald }}</p>
    {% for een in namen %}
      <p{{ een|herkomst }}>{{ een|regel }}</p>
    {% endfor %}
  {% endif %}
</div>
{% for rij in parafen %}
  <table class="parafen">
    <thead><tr>
      {% for een in rij %}
        <th scope="col"><p{{ een|herkomst }}>{{ een|regel }}</p></th>
      {% endfor %}
    </tr></thead>
    <tbody><tr>
      {% for een in rij %}
        <td></td>
      {% endfor %}
    </tr></tbody>
  </table>
{% endfor %}
{% for blad in bijlagen %}
  <section class="{{ "liggend" if blad.liggend else "staand" }}">
    {{ blad.blokken|opmaak("liggend" if blad.liggend else "staand") }}
  </section>
{% endfor %}
"""
    )


def test_a_heading_may_begin_a_new_page() -> None:
    written = inside(html_template(SECTIONS), "staand").splitlines()

    assert written[1:4] == [
        '<h1 class="{% if apart %} nieuwe-pagina{% endif %}">{{ "A"|vertaald }}</h1>',
        "{% for deel in delen %}",
        '  <h2 class="genummerd{% if deel.apart %} nieuwe-pagina{% endif %}"'
        "{{ deel.kop|herkomst }}>{{ deel.kop|regel }}</h2>",
    ]


def test_pages_may_begin_only_when_a_field_holds_something() -> None:
    assert (
        inside(html_template(READING), "lezen")
        == """\
<div class="voet">{{ "A"|vertaald }}</div>
{{ inhoudsopgave|opmaak("lezen") }}
{% if inhoudsopgave %}<section class="lezen">{% endif %}
  {{ romp|opmaak("lezen") }}
{% if inhoudsopgave %}</section>{% endif %}
"""
    )


def test_first_pages_are_on_their_side_when_a_field_says_so() -> None:
    wide = '{{ "liggend_tekst" if liggend else "staand" }}'

    assert inside(html_template(TURNED), wide) == (
        '<div class="voet">{{ "A"|vertaald }}</div>\n'
        '{{ tekst|opmaak("liggend_tekst" if liggend else "staand") }}\n'
    )


def test_wide_first_pages_are_a_section() -> None:
    wide = replace(READING, first=replace(READING.first, page=Page.WIDE), following=())

    assert (
        inside(html_template(wide), "liggend")
        == """\
<section class="liggend">
  <div class="voet">{{ "A"|vertaald }}</div>
  {{ inhoudsopgave|opmaak("liggend") }}
</section>
"""
    )
