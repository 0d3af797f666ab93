import { APP, change, eachIsSeen, NOTES, OTHER, PRESENTATION, SLIDE } from './plant.ts';

eachIsSeen([
  [
    'kinsoku',
    `${PRESENTATION}: does not say what begins and ends no line in zh`,
    change(PRESENTATION, /<p:kinsoku [^>]*>/, ''),
  ],
  [
    'kinsoku',
    `${PRESENTATION}: does not say what begins and ends no line in zh`,
    change(PRESENTATION, /invalEndChars="[^"]*"/, 'invalEndChars=""'),
  ],
  [
    'kinsoku',
    `${PRESENTATION}: does not say what begins and ends no line in zh`,
    change(PRESENTATION, '<p:kinsoku lang="zh-CN"', '<p:kinsoku lang="ja-JP"'),
  ],
  [
    'notes-pages',
    `${PRESENTATION}: does not list ppt/notesMasters/notesMaster1.xml`,
    change(PRESENTATION, /<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>/, ''),
  ],
  [
    'language-pairs',
    `${SLIDE}: 1 runs or paragraph ends are not in zh-CN and en-US`,
    change(SLIDE, 'lang="zh-CN" altLang="en-US"', 'lang="zh-CN"'),
  ],
  [
    'language-pairs',
    `${SLIDE}: 1 runs or paragraph ends are not in zh-CN and en-US`,
    change(SLIDE, '<a:endParaRPr lang="zh-CN" altLang="en-US"', '<a:endParaRPr lang="en-GB" altLang="en-US"'),
  ],
  [
    'language-pairs',
    `${NOTES}: 1 runs or paragraph ends are not in zh-CN and en-US`,
    change(NOTES, 'lang="zh-CN" altLang="en-US"', 'lang="en-US" altLang="en-US"'),
  ],
  [
    'document-contents',
    `${APP}: calls ${OTHER} “第 9 页”, but its title is “第 2 页”`,
    change(APP, '第 2 页', '第 9 页'),
  ],
  ['document-contents', `${APP}: says a list is 9 long, but it is 8`, change(APP, 'size="8"', 'size="9"')],
  ['document-contents', `${APP}: says a list is 5 long, but it is 6`, change(APP, 'size="6"', 'size="5"')],
  ['document-contents', `${APP}: heads 9 names, but there are 8`, change(APP, '<vt:i4>3<', '<vt:i4>4<')],
  [
    'document-contents',
    `${APP}: names 2 slide titles, but there are 3`,
    change(APP, '<vt:i4>3<', '<vt:i4>2<'),
    change(APP, '<vt:lpstr>第 3 页</vt:lpstr>', ''),
    change(APP, 'size="8"', 'size="7"'),
  ],
  [
    'group-frames',
    `${SLIDE}: “Inner” moves or scales what it holds`,
    change(SLIDE, '<a:chOff x="8128000" y="1651000"/>', '<a:chOff x="8128000" y="1651001"/>'),
  ],
  [
    'group-frames',
    `${SLIDE}: “Inner” moves or scales what it holds`,
    change(SLIDE, '<a:chExt cx="3048000" cy="1397000"/>', '<a:chExt cx="6096000" cy="1397000"/>'),
  ],
  [
    'table-widths',
    `${OTHER}: “表格” is 5080000 wide, but its columns are 5080004`,
    change(OTHER, '<a:gridCol w="1905000"/>', '<a:gridCol w="1905004"/>'),
  ],
  [
    'theme-fonts',
    'ppt/theme/theme1.xml: a:minorFont has no face for the script Hans',
    change('ppt/theme/theme1.xml', /(<a:minorFont>.*)<a:font script="Hans"[^>]*>/, '$1'),
  ],
]);
