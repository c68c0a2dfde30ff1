import { faultIn, type Fault } from '~/content/fault';
import type { Project } from '../project';
import { targetFinding } from './link-target';

/** Every paper of the practice that a fact leads to is there. */
export function* checkDocuments(project: Project): Iterable<Fault> {
  const { practice } = project.site;
  for (const [paper, { url }] of Object.entries(practice.data?.notices ?? {})) {
    const finding = url === undefined ? undefined : targetFinding(url, '/', project);
    if (finding) yield faultIn(practice.yaml, ['notices', paper, 'url'], finding);
  }
}
