import { basename, dirname, resolve } from 'node:path';
import type { Report } from '../../diagnostics/report.ts';
import { diskFiles, realPath } from '../../files/diskFiles.ts';
import { reportProblem } from '../../files/reportProblem.ts';
import { type MappingFile, readMappingFile } from '../../template/mappingFile.ts';
import { mapRoles } from '../../template/mapRoles.ts';
import { readTemplate } from '../../template/readTemplate.ts';
import { baseOf } from '../../template/stand/base.ts';
import { reportColours } from '../../template/stand/colourWishes.ts';
import type { RoleMapping, Template } from '../../template/template.ts';
import type { Io } from '../io.ts';

/** A template that the command line names. */
export interface OpenedTemplate {
  readonly template: Template;
  readonly mapping: RoleMapping;
}

/**
 * Reads the template that the command line names, with its mapping file unless `isAlone`. Undefined, with a finding, when it
 * cannot be read.
 */
export function openTemplate(
  named: string,
  io: Io,
  report: Report,
  isAlone = false,
): OpenedTemplate | undefined {
  const path = realPath(resolve(io.folder, named));
  const files = diskFiles(dirname(path));
  const name = basename(path);
  const result = files.read(name);
  if ('problem' in result) {
    reportProblem(named, result.problem, report, {}, 'the working folder');
    return undefined;
  }
  const template = readTemplate(result.bytes, named, report);
  if (!template) return undefined;
  const prefix = named.slice(0, named.length - basename(named).length);
  const wishes: MappingFile = isAlone ? {} : readMappingFile(name, files, report, prefix);
  const mapping = mapRoles(template, wishes, report);
  const { layout, ground } = baseOf(template, mapping).roles.content;
  reportColours(wishes.colours ?? {}, layout, ground, report);
  return { template, mapping };
}
