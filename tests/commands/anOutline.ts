/** A small outline that builds without findings: three slides in two sections. */
export const OUTLINE = `deck:
  title: 把国门窗口擦得更亮
  date: 2012
opening:
  name: 开篇
  slides:
    - kind: cover
      notes: 各位好。
units:
  - id: jilin
    name: 吉林检验检疫局技术中心党支部
    short: 吉林技术中心
    tagline: 擦亮服务窗口
    notes: 第一站是吉林。
    slides:
      - kind: stats
        title: 八年节假日从不停运
        notes: 先讲时间跨度。
        items:
          - { value: 78, unit: 班次, label: 节假日累计开行 }
          - { value: 727, unit: 人次, label: 无偿加班 }
`;

/** The same outline with a mistyped key in line 2. */
export const MISTYPED = OUTLINE.replace('  title: 把', '  titel: 把');
