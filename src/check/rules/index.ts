import type { Check, TextCheck } from '../project';
import { checkAnswerLink } from './answer-link';
import { checkBenefit } from './benefit';
import { checkClaims } from './claims';
import { checkComponents } from './components';
import { checkDocuments } from './documents';
import { checkDrawings } from './drawings';
import { checkFitLists } from './fit-lists';
import { checkHeadings, checkSteps, checkUnderHeadings } from './headings';
import { checkHelp } from './help';
import { checkHelpLines, checkRetiredNumbers } from './help-lines';
import { checkIds } from './ids';
import { checkImages } from './images';
import { checkLeftoverNames } from './leftovers';
import { checkLinks } from './links';
import { checkMarks } from './marks';
import { checkMap } from './map';
import { checkNamed } from './named';
import { checkNavigation } from './navigation';
import { checkHelpPage, checkTalkPlace } from './no-booking';
import { checkPageKinds } from './page-kinds';
import { checkRelated, checkRepeated, checkReviews } from './pages';
import { checkPhotos } from './photos';
import { checkRawText } from './raw-text';
import { checkReading } from './reading';
import { checkRedirects } from './redirects';
import { checkRetired } from './retired-prescribers';
import { checkShortNumbers } from './short-numbers';
import { checkSources, checkVerified } from './sources';
import { checkSummary } from './summary';
import { checkTypedFacts } from './typed-facts';
import { checkVoice } from './voice';
import { checkWords, checkWordsPresent } from './words';
import { checkYamlWords } from './yaml-words';

/** What is asked of all of `content/`. */
export const checks: readonly Check[] = [
  checkRawText,
  checkLeftoverNames,
  checkPageKinds,
  checkNavigation,
  checkNamed,
  checkMap,
  checkRepeated,
  checkRelated,
  checkReviews,
  checkHelpPage,
  checkTalkPlace,
  checkClaims,
  checkSources,
  checkDrawings,
  checkDocuments,
  checkRedirects,
  checkRetired,
  checkHelpLines,
  checkRetiredNumbers,
  checkShortNumbers,
  checkFitLists,
  checkYamlWords,
  checkPhotos,
];

/** What is asked of each text. */
export const textChecks: readonly TextCheck[] = [
  checkComponents,
  checkIds,
  checkLinks,
  checkImages,
  checkHeadings,
  checkUnderHeadings,
  checkSteps,
  checkWords,
  checkMarks,
  checkTypedFacts,
  checkVerified,
  checkReading,
  checkVoice,
  checkHelp,
  checkWordsPresent,
  checkBenefit,
  checkSummary,
  checkAnswerLink,
];
