import type { FixedWords } from './fixedWords.ts';

export const zh: FixedWords = {
  names: {
    title: '标题',
    body: '正文',
    dt: '日期',
    ftr: '页脚',
    sldNum: '页码',
    slideImage: '幻灯片图像',
    notes: '备注',
  },
  colours: { muted: '次要文字', line: '线条', wash: '浅底', tint: '浅主色' },
  prompts: {
    title: '单击编辑标题',
    levels: ['单击编辑正文', '第二级', '第三级', '第四级', '第五级'],
    notes: '单击编辑备注',
  },
};
