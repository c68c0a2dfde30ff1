import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import type { SourceFile } from './check-files';

/**
 * One edit that an owner might make. A path is dotted; in a list, a step is a number, an option’s value or a band’s id,
 * so that an edit does not depend on wording or order.
 */
export type Edit = { readonly file: string } & (
  | { readonly set: string; readonly to: unknown }
  | { readonly add: string; readonly item: unknown }
  | { readonly drop: string }
  | { readonly body: string }
  | { readonly text: string }
  | { readonly replace: string; readonly with: string }
  | { readonly remove: true }
);

const root = 'content/screening/';

function findSteps(document: Document, path: string): (string | number)[] {
  const steps: (string | number)[] = [];
  for (const step of path.split('.')) {
    const node: unknown = steps.length === 0 ? document.contents : document.getIn(steps, true);
    const index = isSeq(node)
      ? node.items.findIndex(
          (item) => isMap(item) && [item.get('value'), item.get('id')].includes(step),
        )
      : -1;
    steps.push(index >= 0 ? index : isSeq(node) ? Number(step) : step);
  }
  return steps;
}

function editData(text: string, edit: Edit): string {
  const document = parseDocument(text);
  if ('set' in edit) document.setIn(findSteps(document, edit.set), edit.to);
  else if ('add' in edit)
    document.addIn(findSteps(document, edit.add), document.createNode(edit.item));
  else if ('drop' in edit && !document.deleteIn(findSteps(document, edit.drop)))
    throw new Error(`nothing at ${edit.drop}`);
  return document.toString({ lineWidth: 0 });
}

function editText(text: string, edit: Edit): string {
  if ('text' in edit) return edit.text;
  if ('replace' in edit) {
    if (!text.includes(edit.replace)) throw new Error(`${edit.file} has no “${edit.replace}”`);
    return text.replace(edit.replace, () => edit.with);
  }
  if (!edit.file.endsWith('.mdx')) return editData(text, edit);
  const [, front = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  return 'body' in edit
    ? `---\n${front}---\n\n${edit.body}\n`
    : `---\n${editData(front, edit)}---\n${body}`;
}

/** The files after these edits; an edit that finds nothing to change throws. */
export function editFiles(files: readonly SourceFile[], edits: readonly Edit[]): SourceFile[] {
  const edited = new Map(files.map(({ path, text }) => [path, text]));
  for (const edit of edits) {
    const path = root + edit.file;
    if ('remove' in edit) {
      if (!edited.delete(path)) throw new Error(`there is no ${path}`);
    } else edited.set(path, editText(edited.get(path) ?? '', edit));
  }
  return [...edited].map(([path, text]) => ({ path, text }));
}
