import { pageUrl } from '~/lib/urls';
import { faultAt } from '~/content/fault';
import type { Fault } from '~/content/fault';
import type { MdxRecord, Site } from '../site';
import { offsetInBlock } from '~/content/mdx/blocks';
import { addressesOf } from './addresses';
import { checkAnswerLink, checkBenefit, checkHelp, checkSummary, checkWordsPresent } from './care';
import type { TextKind } from '~/components/mdx/allowed';
import { checkComponents } from './components';
import { coursePatterns, figureFaults } from './figures';
import { checkHeadings } from './headings';
import { checkIds, namespacesOf } from './ids';
import { checkImages } from './images';
import { checkLinks } from './links';
import { checkReading, knownWords } from './reading';
import { checkHelpPage } from './help-page';
import { checkTalkPlace } from './talk-place';
import { checkWords } from './words';

/** Pages about the risks or about help: the rule on benefits has nothing to add there. */
const riskPages: ReadonlySet<string> = new Set(['safety', 'help-now', 'not-found']);

/** Everything that is checked in the words of one file, whatever kind it is. */
export function checkAddressed(
  site: Site,
  downloads: ReadonlySet<string>,
  binaries: ReadonlySet<string>,
): Fault[] {
  const addresses = addressesOf(site, downloads);
  const namespaces = namespacesOf(site);
  const known = knownWords(site);
  const patterns = coursePatterns(site.records['content/site/practice.yaml']);

  const common = ({ file, blocks }: MdxRecord<unknown>, kind: TextKind, here: string): Fault[] => [
    ...checkComponents(file, kind),
    ...checkIds(file, namespaces),
    ...checkLinks(file, here, addresses),
    ...checkImages(file, binaries),
    ...checkHeadings(file),
    ...checkWords(file.source, blocks),
    ...blocks.flatMap((block) =>
      figureFaults(block, patterns).map(({ index, ...finding }) =>
        faultAt(file.source, offsetInBlock(block, index), finding),
      ),
    ),
    ...checkReading(file, blocks, known),
    ...checkHelp(file, blocks),
    ...checkWordsPresent(file),
  ];

  const pages = site.pages.flatMap((page) => [
    ...common(page, 'pages', pageUrl(page.id)),
    ...(riskPages.has(page.id) ? [] : checkBenefit(page.file, page.blocks)),
    ...checkSummary(page.file),
  ]);
  return [
    ...pages,
    ...checkHelpPage(site),
    ...checkTalkPlace(site),
    ...site.faq.flatMap((record) => [
      ...common(record, 'short', '/questions/'),
      ...checkAnswerLink(record.file, record.data?.page),
    ]),
    ...site.prescribers.flatMap((record) => common(record, 'short', '/prescribers/')),
    ...site.screening.flatMap((record) => common(record, 'screening', '/self-screen/')),
  ];
}
