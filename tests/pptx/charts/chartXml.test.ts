import { describe, expect, it } from 'vitest';
import { chartXml } from '../../../src/pptx/charts/chartXml.ts';
import type { ChartItem } from '../../../src/scene/item.ts';
import { aChart } from './aChart.ts';

const KINDS = ['column', 'bar', 'line', 'doughnut'] as const;
const written = (change: Partial<ChartItem> = {}) => chartXml(aChart(change), 'zh-CN', 'rId1');

describe('every kind of chart', () => {
  it.each(KINDS)(
    '%s: says its language, has square corners, no title, and gaps where there is no value',
    (chart) => {
      const xml = written({ chart });
      for (const element of [
        '<c:lang val="zh-CN"/><c:roundedCorners val="0"/>',
        '<c:autoTitleDeleted val="1"/>',
        '<c:dispBlanksAs val="gap"/>',
        '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>',
      ]) {
        expect(xml).toContain(element);
      }
    },
  );

  it.each(KINDS)('%s: takes colours and faces from the theme, East Asian ones too', (chart) => {
    const xml = written({ chart });
    expect(xml).not.toContain('srgbClr');
    expect(new Set([...xml.matchAll(/typeface="([^"]*)"/g)].map(([, face]) => face))).toEqual(
      new Set(['+mn-lt', '+mn-ea', '+mn-cs']),
    );
    expect(xml.match(/<a:defRPr/g)?.length).toBe(xml.match(/<a:ea typeface="\+mn-ea"\/>/g)?.length);
  });

  it.each(KINDS)('%s: has flat categories and values without the gap', (chart) => {
    const xml = written({ chart });
    expect(xml).toContain(
      '<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/>' +
        '<c:pt idx="0"><c:v>2009</c:v></c:pt><c:pt idx="1"><c:v>2010</c:v></c:pt><c:pt idx="2"><c:v>2011</c:v></c:pt>',
    );
    expect(xml).toContain(
      '<c:val><c:numRef><c:f>Sheet1!$B$2:$B$4</c:f><c:numCache><c:formatCode>0.0###</c:formatCode><c:ptCount val="3"/>' +
        '<c:pt idx="0"><c:v>12</c:v></c:pt><c:pt idx="2"><c:v>31.5</c:v></c:pt></c:numCache>',
    );
    expect(xml).toContain('<c:v>货值 &amp; &lt;额&gt;</c:v>');
    expect(xml).not.toContain('multiLvlStrRef');
  });
});

describe('kinds apart', () => {
  it.each(['column', 'bar', 'line'] as const)('%s: plots on two axes, the values unseen', (chart) => {
    const plot = /<c:(?:bar|line)Chart>.*<\/c:(?:bar|line)Chart>/.exec(written({ chart }))?.[0] ?? '';
    expect(plot.match(/<c:axId/g)).toHaveLength(2);
    expect(written({ chart })).toMatch(/<c:valAx>.*<c:delete val="1"\/>/);
    expect(written({ chart })).not.toContain('Gridlines');
  });

  it('says the step of its gridlines, and no lines lead to the labels of a ring', () => {
    const axis = { ...aChart().axis, lines: { slot: 'accent3' }, min: 0, max: 40, step: 10 } as const;
    expect(written({ chart: 'line', axis })).toContain(
      '<c:crossBetween val="between"/><c:majorUnit val="10"/></c:valAx>',
    );
    expect(written({ chart: 'line' })).not.toContain('majorUnit');
    expect(written({ chart: 'doughnut' })).toContain('<c:showLeaderLines val="0"/></c:dLbls>');
    expect(written({ chart: 'column' })).not.toContain('showLeaderLines');
  });

  it('bars begin at the top, columns at the left', () => {
    expect(written({ chart: 'bar' })).toMatch(
      /<c:barDir val="bar"\/>.*<c:orientation val="maxMin"\/>.*<c:axPos val="l"\/>/,
    );
    expect(written({ chart: 'column' })).toMatch(
      /<c:barDir val="col"\/>.*<c:orientation val="minMax"\/>.*<c:axPos val="b"\/>/,
    );
  });

  it('names stand at every category, or at every so-many-th, there in the text of the chart', () => {
    const axis = /<c:catAx>.*<\/c:catAx>/;
    for (const chart of ['column', 'bar'] as const)
      expect(axis.exec(written({ chart }))?.[0]).toMatch(/<c:txPr>.*<c:tickLblSkip val="1"\/>/);
    expect(axis.exec(written({ chart: 'line' }))?.[0]).toMatch(
      /<c:txPr>.*<c:lblOffset val="100"\/><c:noMulti/,
    );
    const some = axis.exec(written({ chart: 'line', axis: { ...aChart().axis, skip: 5 } }))?.[0];
    expect(some).toContain('<c:tickLblSkip val="5"/>');
    expect(some).not.toContain('<c:txPr>');
  });

  it('the value axis and its gridlines are seen where they have a colour', () => {
    const axis = { ...aChart().axis, lines: { slot: 'accent4' as const } };
    for (const chart of ['column', 'bar', 'line'] as const)
      expect(written({ chart, axis })).toMatch(
        /<c:valAx>.*<c:delete val="0"\/>.*<c:majorGridlines>.*accent4.*<c:numFmt formatCode="0.0###" sourceLinked="1"\/>/,
      );
  });

  it('the ring of a doughnut has its place where labels depend on it', () => {
    const ring = { x: 50, y: 30, diameter: 200 };
    expect(written({ chart: 'doughnut', ring })).toContain(
      '<c:x val="0.1"/><c:y val="0.1"/><c:w val="0.4"/><c:h val="0.666667"/></c:manualLayout></c:layout><c:doughnutChart>',
    );
    const turned = written({ chart: 'doughnut', ring: { ...ring, turn: 30 } });
    expect(turned).toContain('<c:firstSliceAng val="30"/><c:holeSize val="64"/>');
  });

  it('a doughnut has neither axes nor positions of labels', () => {
    expect(written({ chart: 'doughnut' })).not.toMatch(/axId|dLblPos|invertIfNegative/);
  });

  it('lines are grouped and not smoothed', () => {
    expect(written({ chart: 'line' })).toMatch(
      /<c:lineChart><c:grouping val="standard"\/>.*<c:smooth val="0"\/>/,
    );
    expect(written({ chart: 'line' })).not.toContain('invertIfNegative');
  });

  it('a point of its own colour', () => {
    expect(written()).toContain(
      '<c:dPt><c:idx val="2"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:schemeClr val="accent2"/>',
    );
  });

  it('labels all points, or the last one only', () => {
    const labels = aChart().labels;
    expect(written().match(/<c:showVal val="1"\/>/g)).toHaveLength(2);
    const last = written({ labels: { ...labels, points: 'last' } });
    const hidden = [0, 1].map((at) => `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`).join('');
    expect(last.match(/<c:dLbls>(?:<c:dLbl>.*?<\/c:dLbl>)*/g)).toEqual([
      `<c:dLbls>${hidden}`,
      `<c:dLbls>${hidden}`,
    ]);
    expect(last.match(/<c:showVal val="1"\/>/g)).toHaveLength(2);
  });

  it('labels the last value of each series, be it before a gap, and none of a series of gaps', () => {
    const values = [[1, 2, null], [null, null, null], [1], [1, 2, Number.NaN], [1, null, 3, 4]];
    const series = values.map((each) => ({ name: '', values: each, colour: { slot: 'accent1' as const } }));
    const each = written({ series, labels: { ...aChart().labels, points: 'last' } })
      .split('<c:ser>')
      .slice(1);
    const hidden = each.map((xml) => [...xml.matchAll(/<c:idx val="(\d)"\/><c:delete/g)].map(([, at]) => at));
    expect(hidden.map((all) => all.join(''))).toEqual(['0', '', '', '0', '01']);
  });

  it('one point larger and in its own colour', () => {
    const labels = { 2: { size: 28, colour: { slot: 'accent1' } } } as const;
    const series = aChart().series.map((one) => ({ ...one, labels }));
    const own = written({ series }).match(/<c:dLbl>.*?<\/c:dLbl>/g) ?? [];
    expect(own).toHaveLength(2);
    for (const xml of own)
      expect(xml).toMatch(/^<c:dLbl><c:idx val="2"\/>.*sz="2800".*accent1.*showVal val="1"/);
  });

  it('labels at the ends of lines beside them, moved apart by shares of the height', () => {
    const labels = { ...aChart().labels, points: 'last' as const };
    const moved = { 2: { move: { right: 0, down: -6 } } };
    const series = aChart().series.map((one) => ({ ...one, labels: moved }));
    const own =
      written({ chart: 'line', series, labels }).match(/<c:dLbl><c:idx val="2".*?<\/c:dLbl>/g) ?? [];
    expect(own).toHaveLength(2);
    for (const xml of own) {
      expect(xml).toContain(
        '<c:idx val="2"/><c:layout><c:manualLayout><c:x val="0"/><c:y val="-0.02"/></c:manualLayout></c:layout><c:numFmt',
      );
      expect(xml).toContain('<c:dLblPos val="r"/>');
    }
    expect(written({ chart: 'line', series: series.slice(0, 1), labels })).not.toContain(
      '<c:dLblPos val="r"/>',
    );
  });

  it('axis crosses at the first point where lines reach the edges of the plot', () => {
    expect(written({ chart: 'line', edges: true })).toContain('<c:crossBetween val="midCat"/>');
    expect(written({ chart: 'line' })).toContain('<c:crossBetween val="between"/>');
  });

  it('number formats stand at the values, and labels are linked to them', () => {
    const series = aChart().series.map((one) => ({ ...one, formats: { 0: '0.00"<件>"' } }));
    const xml = written({ series });
    const code = 'formatCode="0.00&quot;&lt;件&gt;&quot;"';
    expect(xml.match(/<c:pt idx="0"[^>]*><c:v>(?:12|0\.1)</g)).toEqual([
      `<c:pt idx="0" ${code}><c:v>12<`,
      `<c:pt idx="0" ${code}><c:v>0.1<`,
    ]);
    expect(xml.split(`<c:dLbl><c:idx val="0"/><c:numFmt ${code} sourceLinked="1"/>`)).toHaveLength(3);
    expect(xml.match(/<\/c:dLbl><c:numFmt formatCode="[^"]*"/g)).toEqual([
      '</c:dLbl><c:numFmt formatCode="0.0###"',
      '</c:dLbl><c:numFmt formatCode="General"',
    ]);
    expect(xml).not.toMatch(/<c:dLbls>.*sourceLinked="0".*<\/c:dLbls>/);
  });

  it('no label is broken into lines', () => {
    const labels = written().match(/<c:dLbls?>.*?<\/c:dLbls>/g) ?? [];
    expect(labels).toHaveLength(2);
    for (const xml of labels) expect(xml).not.toMatch(/<a:bodyPr(?![^>]*wrap="none")/);
  });

  it('no label of a point that is not there', () => {
    const [first] = aChart().series;
    const series = first ? [{ ...first, labels: { 1: { size: 20 }, 3: { size: 28 } } }] : [];
    expect(written({ series }).match(/<c:dLbl><c:idx val="\d"/g)).toEqual(['<c:dLbl><c:idx val="1"']);
  });

  it('names over values', () => {
    const labels = { ...aChart().labels, names: true };
    const xml = written({ chart: 'doughnut', labels });
    expect(xml).toContain('<c:showCatName val="1"/>');
    expect(xml).toContain('<c:separator>\n</c:separator>');
    expect(written({ chart: 'doughnut' })).not.toContain('<c:showCatName val="1"/>');
  });

  it('a legend only when asked for', () => {
    expect(written({ legend: true })).toContain('<c:legendPos val="t"/>');
    expect(written({ legend: false })).not.toContain('legend>');
  });
});

describe('values', () => {
  const series = (values: (number | null)[]) => [{ name: 'a', values, colour: { slot: 'accent1' as const } }];

  it('rise from zero, unless some lie below it', () => {
    expect(written({ series: series([5, 6, 7]) })).toContain('<c:min val="0"/>');
    expect(written({ series: series([5, -6, 7]) })).not.toContain('<c:min val');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('%s is a gap', (value) => {
    expect(written({ series: series([1, value, -0]) })).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="2"><c:v>0</c:v></c:pt></c:numCache>',
    );
  });

  it('too few are gaps, too many are left out', () => {
    expect(written({ series: series([1]) })).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache>',
    );
    expect(written({ series: series([1, 2, 3, 4]) })).not.toContain('<c:v>4</c:v>');
  });

  it('very large and very small ones are numbers still', () => {
    const xml = written({ series: series([1e21, 1.5e-9, 123456789.125]) });
    for (const value of ['1e+21', '1.5e-9', '123456789.125']) expect(xml).toContain(`<c:v>${value}</c:v>`);
  });
});
