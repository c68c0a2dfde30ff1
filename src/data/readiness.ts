import waiversFile from '../../content/site/waivers.yaml?raw';
import { allPages } from './pages';
import { practice } from './practice';
import { screeningModel } from './screening';
import { previewReasons, type Outstanding } from '~/content/readiness';
import { registry } from '~/content/registry';
import { readYamlFile } from '~/content/yaml/yaml-file';

async function findReasons(): Promise<Outstanding[]> {
  const [record, pages, model] = await Promise.all([practice(), allPages(), screeningModel()]);
  const { data } = readYamlFile(registry.waivers.file, waiversFile);
  const waivers = (data ?? {}) as Readonly<Record<string, string>>;
  const all = previewReasons({
    practice: record,
    pages: pages.map(({ id, data }) => ({ ...data, id })),
    signOff: model.reviewed ? 'signed' : 'unsigned',
  });
  return all.filter(({ id }) => !waivers[id]);
}

let reasons: Promise<Outstanding[]> | undefined;

/** Why this site is still a preview; empty once all is settled or waived. While it is a preview it says so and is not indexed. */
export const reasonsForPreview = (): Promise<Outstanding[]> =>
  import.meta.env.DEV ? findReasons() : (reasons ??= findReasons());
