import { faultIn, type Fault } from '~/content/fault';
import type { Project } from '../project';
import { targetFinding } from './link-target';

/** Every paper and page of this site that a fact leads to is there. */
export function* checkDocuments(project: Project): Iterable<Fault> {
  const { practice } = project.site;
  const { data } = practice;
  const named = [
    ...Object.entries(data?.notices ?? {}).map(([paper, { url }]) => ({
      url,
      path: ['notices', paper, 'url'],
    })),
    ...(data?.news ?? []).map(({ url }, index) => ({ url, path: ['news', index, 'url'] })),
  ];
  for (const { url, path } of named) {
    const finding = url === undefined ? undefined : targetFinding(url, '/', project);
    if (finding) yield faultIn(practice.yaml, path, finding);
  }
}
