import { privateQuestions, summarizeAnswers } from '~/screening';
import { copyText, textOf } from './clipboard';
import { ActionButton, TickBox } from './controls';
import { dayText } from './day-text';
import type { View } from './view';

/** How many lines stand below each other on paper before there are two columns. */
const inOneColumn = 12;

/** A page for a prescriber, made on the device. On paper it is all that is printed; what is shown, printed and copied is one text. */
export function SummaryPage({ model, visit, siteName, take }: View) {
  const { answers, isHomeIncluded, said } = visit;
  const hasHome = privateQuestions.some((id) => id in answers);
  const leftOut = hasHome && !isHomeIncluded ? privateQuestions : [];
  const summary = summarizeAnswers(model, answers, { date: dayText(), from: siteName }, leftOut);
  if (!summary) return null;

  const copy = async (): Promise<void> => {
    const page = document.querySelector('[data-summary]');
    if (!page) return;
    take({ kind: 'say', said: '' });
    if (await copyText(textOf(page)))
      return take({
        kind: 'say',
        said: 'Copied. It stays on your clipboard until you copy something else.',
      });
    getSelection()?.selectAllChildren(page);
    take({
      kind: 'say',
      said: 'Your browser did not let us copy. Open the text below, select it, and copy it with your keyboard or the menu.',
    });
  };

  return (
    <>
      <div class="print:hidden">
        <h2>A summary for your prescriber</h2>
        <p>
          It is made here, on your device, and goes nowhere by itself. A printed, saved or copied
          text stays where you put it, and others who use the device may find it.
        </p>
        {hasHome && (
          <TickBox
            label="Include my answer about safety at home"
            note={
              isHomeIncluded
                ? 'The summary includes it. Anyone who finds the summary can read it.'
                : 'The summary leaves it out. Tick this only where nobody else can read it.'
            }
            isTicked={isHomeIncluded}
            onTick={(isIncluded) => take({ kind: 'include-home', isHomeIncluded: isIncluded })}
          />
        )}
        <div class="presses">
          <ActionButton isQuiet onClick={() => window.print()}>
            Print or save as PDF
          </ActionButton>
          <ActionButton isQuiet onClick={copy}>
            Copy as text
          </ActionButton>
        </div>
        <p role="status">
          <span key={said}>{said}</span>
        </p>
      </div>
      <details class="fold">
        <summary data-row>What the summary says</summary>
      </details>
      <div data-summary key={JSON.stringify(summary)}>
        {summary.map(({ title, lines = [], items = [] }, place) => (
          <div key={place}>
            {title && (place > 0 ? <h4>{title}</h4> : <h3>{title}</h3>)}
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {items.length > 0 && (
              <ul class={items.length > inOneColumn ? 'many' : undefined}>
                {items.map((item, index) => (
                  <li key={index}>{item}</li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </>
  );
}
