import { attribute } from '../../xml/attribute.ts';
import { xmlTags } from '../../xml/xmlTags.ts';
import type { Template } from '../template.ts';

/** A property of a file by which a company's policies know how confidential it is. */
export interface SensitivityLabel {
  readonly name: string;
  readonly value: string;
}

const CUSTOM = /custom-properties$/;

/** The properties of sensitivity labels (`MSIP_Label_…`) in the custom properties of a template, with their values. */
export function labelsOf({ parts }: Template): SensitivityLabel[] {
  const list = tagsIn(parts['_rels/.rels']);
  const custom = list.find((tag) => CUSTOM.test(attribute(tag, 'type') ?? ''));
  const part = (attribute(custom, 'target') ?? '').replace(/^\//, '');
  return tagsIn(parts[part]).flatMap((tag) => {
    const name = attribute(tag, 'name') ?? '';
    const value = tag.children.map(({ text }) => text).join('');
    return tag.local === 'property' && /^MSIP_/i.test(name) ? [{ name, value }] : [];
  });
}

const tagsIn = (bytes: Uint8Array | undefined) =>
  bytes ? (xmlTags(new TextDecoder().decode(bytes))?.tags ?? []) : [];
