import { findResult, isCutShort, type Result } from '~/screening';
import { AnswerList } from './AnswerList';
import { ConcernList } from './ConcernList';
import { Fold, LinkButton, Markup } from './controls';
import { HelpCard, PrintedLines } from './HelpCard';
import { ScoreList } from './ScoreList';
import { SummaryPage } from './SummaryPage';
import type { View } from './view';
import { WayList } from './WayList';

type Props = View & { readonly result: Result };

const Steps = ({ result }: Pick<Props, 'result'>) => (
  <ol class="steps">
    {result.outcome.next.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ol>
);

/** Calls first. Nothing that was said is repeated, since someone may see the screen or find the paper. */
function Emergency({ result, ...view }: Props) {
  const deciding = result.concerns.filter(({ concern }) => concern.level === result.level);
  const [said] = deciding.flatMap(({ raisedBy }) => raisedBy);
  const lines = deciding.flatMap(({ concern }) => concern.helpLines ?? []);
  return (
    <>
      <p class="lead">{result.lead}</p>
      <HelpCard {...view} ids={lines} more={view.actions['call-help']} isUrgent />
      <PrintedLines {...view} />
      <Steps result={result} />
      <Markup class="prose" html={view.words.markup('outcome-text', result.outcome.id)} />
      {said && (
        <LinkButton onClick={() => view.take({ kind: 'change', id: said.question })}>
          Change my answer
        </LinkButton>
      )}
    </>
  );
}

/** Where a yes means only that someone should look more closely. */
const notRuledOut =
  'A yes here does not rule you out. Each one is something to look at more closely, and not alone.';

function NextStep({ result, ...view }: Props) {
  const { outcome, level, scores, concerns, actions } = result;
  const { words, take } = view;
  const [step, ...others] = actions;
  const isAside = (id: string): boolean =>
    id === 'call-help' || id === 'alternatives' || id === 'print';
  const text = words.markup('outcome-text', outcome.id);
  const isWhole = !isCutShort(view.model, view.visit.answers);
  return (
    <>
      <p class="lead">{result.lead}</p>
      {step && <WayList {...view} ids={[step]} how={outcome.how} isStep />}
      <WayList {...view} ids={others.filter((id) => !isAside(id))} how={outcome.how} />
      <h2>What happens now</h2>
      <Steps result={result} />
      {others.includes('print') && <WayList {...view} ids={['print']} how={outcome.how} />}
      {concerns.length > 0 && isWhole && (
        <p class="warning">Do not stop or change a medicine because of this page.</p>
      )}
      <HelpCard
        words={words}
        title="If things get hard before then"
        ids={concerns.flatMap(({ concern }) => concern.helpLines ?? [])}
        more={others.includes('call-help') ? view.actions['call-help'] : []}
      />
      <ConcernList
        title="What stood out, and what to ask"
        concerns={concerns.filter(({ concern }) => concern.level !== 'mention')}
        note={isWhole && (level === 'talk' || level === 'medical') && notRuledOut}
        class="concerns"
        take={take}
      />
      <ConcernList
        title="Bring this up"
        concerns={concerns.filter(({ concern }) => concern.level === 'mention')}
        class="mentions"
        take={take}
      />
      {concerns.length > 0 && (
        <Fold title="Sources for these notes">
          <ul class="small">
            {concerns.map(({ concern }) => (
              <li
                key={concern.id}
                dangerouslySetInnerHTML={{ __html: words.markup('sources-of', concern.id) }}
              />
            ))}
          </ul>
        </Fold>
      )}
      <Fold title="Your answers, and change one">
        <AnswerList {...view} />
      </Fold>
      {scores.length > 0 && (
        <Fold title="How your answers add up">
          <ScoreList scores={scores} level={level} />
        </Fold>
      )}
      {others.includes('alternatives') && (
        <Fold title="Not the right step? Other options">
          <WayList {...view} ids={['alternatives']} how={outcome.how} />
        </Fold>
      )}
      {text && (
        <Fold title="What this page cannot tell you">
          <Markup class="prose" html={text} />
        </Fold>
      )}
    </>
  );
}

export function ResultScreen(view: View) {
  const result = findResult(view.model, view.visit.answers);
  if (!result) throw new Error('A result was shown while a question is open');
  const { outcome, level, actions } = result;
  const hasSummary = actions.includes('print');
  const Body = level === 'emergency' ? Emergency : NextStep;
  const leadsOn = level !== 'emergency' && level !== 'not-now';
  const map = leadsOn && view.words.markup('map-strip');
  return (
    <>
      <div data-outcome={outcome.id} class={hasSummary ? 'print:hidden' : undefined}>
        {map && <Markup class="map" html={map} />}
        <p class="kicker">Your next step</p>
        <h1>{outcome.title}</h1>
        <Body {...view} result={result} />
      </div>
      {hasSummary && <SummaryPage {...view} />}
      {level !== 'emergency' && <Markup class="small" html={view.words.markup('rules-review')} />}
    </>
  );
}
