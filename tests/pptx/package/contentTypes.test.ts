import { expect, it } from 'vitest';
import { contentType, contentTypesXml } from '../../../src/pptx/package/contentTypes.ts';

it('lists the types of the parts that are there: common ones by their endings, in order, all others by name', () => {
  const names = [
    '_rels/.rels',
    'docProps/app.xml',
    'ppt/media/b.png',
    'ppt/media/a.png',
    'ppt/embeddings/w.xlsx',
  ];
  const [prolog, xml] = contentTypesXml(names).split('\n');
  expect(prolog).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>');
  expect(xml).toBe(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="png" ContentType="image/png"/>' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>' +
      '<Override PartName="/docProps/app.xml" ' +
      'ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>',
  );
});

it('is a mistake of ours to write a part of a kind nobody knows', () => {
  expect(contentType('ppt/fonts/font1.fntdata')).toBeUndefined();
  expect(() => contentTypesXml(['ppt/fonts/font1.fntdata'])).toThrow(
    'no content type is known for the part ppt/fonts/font1.fntdata',
  );
});
