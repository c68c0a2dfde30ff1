import type { Refusals } from '../actions';
import type { Look } from '../desk';
import { readFile } from '../files';
import { faultsWithin, findingsOf } from '../findings';
import { blocksIn, type Form } from '../forms';
import { html, type Markup } from '../html';
import { noteAt } from '../notes';
import { fieldsOf, readRecord } from '../record';
import { pagesShowing } from '../shown';
import { findingView } from './finding';
import { formView } from './form';

/** The form over one file as it is now, with all that is said about it. */
export function formPage(
  { result, desk }: Look,
  form: Form,
  refused: Refusals,
  origin: string | undefined,
): Markup {
  const { text } = readFile(desk.root, form.file);
  const record = readRecord(form.file, text, form.schema);
  const inFile = result.faults.filter(({ file }) => file === form.file);
  const { data } = record.yaml;
  const faults =
    form.within === undefined || data === undefined
      ? inFile
      : faultsWithin(record.yaml, form.within, inFile);
  const findings = findingsOf(record, faults, blocksIn(form.parts, data));
  const above = findings.rest.map((fault) => findingView(fault));
  if (data === undefined)
    return html`${above}
      <p>Once this is mended in <code>${form.file}</code> itself, its form is here again.</p>`;
  const yaml = fieldsOf(form.file, text);
  const typed = new Map([...refused.values()].flatMap((one) => Object.entries(one.typed)));
  return html`${above}
  ${formView(form, yaml, {
    data,
    typed: (name) => typed.get(name),
    refused: (name) => refused.get(name),
    findings: findings.of,
    note: ({ path }) => noteAt(yaml, path),
    pages: (name) => {
      const naming = form.id === 'practice' ? pagesShowing(result.site, name) : [];
      return naming.length > 0 ? naming : [form.page];
    },
    today: desk.today(),
    origin,
  })}`;
}
