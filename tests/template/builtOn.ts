import { build } from '../../src/build.ts';
import { Report } from '../../src/diagnostics/report.ts';
import { readOwnTemplates } from '../../src/files/readTemplateSources.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { memoryFiles } from '../files/memoryFiles.ts';
import { type MadeTemplate, madeTemplate } from './aTemplate.ts';
import { encodePng } from './encodePng.ts';

const own = readOwnTemplates(new Report());

/** Builds an outline on a made template, or on the bytes of one, which it names as `company.potx` below its `brand:`. */
export async function builtOn(
  made: MadeTemplate | Uint8Array,
  text: string,
): Promise<{ deck: Uint8Array; scene: Scene; report: Report; template: Uint8Array }> {
  const report = new Report();
  const template = made instanceof Uint8Array ? made : madeTemplate(made);
  const files = memoryFiles({ 'company.potx': template, 'assets/picture.png': PICTURE });
  const { deck, scene } = await build(
    {
      ...{ form: 'outline', text, file: 'content.yaml', files },
      ...{ templates: { own, users: [] }, inputs: new Set<string>() },
    },
    report,
  );
  if (!deck || !scene)
    throw new Error(
      report
        .sorted()
        .map(({ code, message }) => `${code}: ${message}`)
        .join('\n'),
    );
  return { deck, scene, report, template };
}

const PICTURE = encodePng(40, 30, () => [68, 102, 136]);

/** An outline of many kinds, with a word of its own in every text that a slide shows. */
export const WORDED = `deck:
  title: Q10q 国门
  subtitle: Q11q 窗口
  series: Q12q
  organisation: Q13q
  date: 2012
brand:
  template: company.potx
  footer: Q14q
sources:
  report: { title: Q15q, short: Q16q }
opening:
  name: 开篇
  slides:
    - { kind: cover, notes: Q17q }
    - { kind: agenda, title: Q18q, lead: Q19q, notes: x }
units:
  - id: one
    name: Q20q 单位
    short: Q20q
    tagline: Q21q
    summary: Q22q
    facts:
      - { value: 78, unit: Q23q, label: Q24q }
    image: assets/picture.png
    alt: Q25q
    notes: Q26q
    slides:
      - kind: stats
        title: Q27q
        source: report
        notes: x
        items:
          - { value: 78, unit: Q28q, label: Q29q }
          - { value: 727, unit: Q30q, label: Q31q }
      - kind: points
        title: Q32q
        notes: x
        items:
          - { heading: Q33q, text: Q34q }
          - { heading: Q35q, text: Q36q }
      - kind: table
        title: Q37q
        columns: [Q38q, Q39q]
        notes: x
        rows: [[Q40q, '1'], [Q41q, '2']]
      - kind: chart
        title: Q42q
        chart: column
        alt: Q47q
        unit: Q43q
        notes: x
        categories: [Q44q, Q45q]
        series: [{ name: Q46q, values: [1, 2] }]
  - id: two
    name: Q50q
    short: Q50q
    tagline: Q51q
    notes: x
    slides:
      - { kind: quote, title: Q52q, text: Q53q, by: Q54q, notes: x }
      - { kind: picture, title: Q55q, image: assets/picture.png, alt: Q56q, caption: Q57q, notes: x }
      - kind: text
        title: Q58q
        text: Q59q
        items: [Q60q, Q61q]
        notes: x
      - kind: fact
        title: Q62q
        value: 12
        unit: Q63q
        label: Q64q
        notes: x
closing:
  name: 结束
  slides:
    - { kind: closing, title: Q70q, text: Q71q, items: [{ unit: one, text: Q72q }, { unit: two, text: Q73q }], notes: x }
`;
