import { longDate } from '~/lib/dates';
import type { Look } from '../desk';
import { html, type Markup } from '../html';
import type { ReviewedPage } from '../reviews';

const dayWords = (day: string): string => (day === '' ? 'no day' : longDate(day));

const rowView = (
  { id, form, reviewedBy, reviewedOn, nextReview, stamp }: ReviewedPage,
  origin: string | undefined,
  said: string | undefined,
): Markup =>
  html`<tr id="${id}">
    <th scope="row">
      <label><input type="checkbox" name="page" value="${id}" /> ${form.title}</label>
      <input type="hidden" name="was:${id}" value="${stamp}" />
      ${
        said !== undefined &&
        html`<p class="finding error"><strong>Not saved:</strong> ${said}.</p>`
      }
    </th>
    <td>${reviewedBy === '' ? 'nobody yet' : `${reviewedBy}, ${dayWords(reviewedOn)}`}</td>
    <td>${dayWords(nextReview)}</td>
    <td>${origin && html`<a href="${origin}${form.page}" target="site">Show ${form.page}</a>`}</td>
  </tr>`;

/** Many pages that one clinician has read. What was typed stays where something was not saved. */
export const reviewsView = (
  { reviews, desk }: Look,
  origin: string | undefined,
  refused: ReadonlyMap<string, string>,
  sent: URLSearchParams,
): Markup =>
  html`<p>
      The name is a promise to the reader: write it only for someone who has read the page as it
      stands, with its sources.
    </p>
    <form method="post" action="/reviews" novalidate>
      <div class="field">
        <label for="reviewedBy">Who read them, with the license</label>
        <input
          type="text"
          id="reviewedBy"
          name="reviewedBy"
          value="${sent.get('reviewedBy') ?? ''}"
          autocomplete="off"
        />
      </div>
      <div class="field">
        <label for="reviewedOn">On which day</label>
        <input
          type="date"
          id="reviewedOn"
          name="reviewedOn"
          max="${desk.today()}"
          value="${sent.get('reviewedOn') ?? desk.today()}"
        />
      </div>
      <div class="field">
        <label for="nextReview">When to read them again</label>
        <p class="hint" id="nextReview-hint">
          Left empty, each page keeps the time between two reviews that it has now: a year for
          risks, prices and help, two for most others.
        </p>
        <input
          type="date"
          id="nextReview"
          name="nextReview"
          value="${sent.get('nextReview') ?? ''}"
          aria-describedby="nextReview-hint"
        />
      </div>
      <table>
        <caption>
          The pages that were read
        </caption>
        <thead>
          <tr>
            <th scope="col">Page</th>
            <th scope="col">Last read by</th>
            <th scope="col">To be read again by</th>
            <th scope="col">See it</th>
          </tr>
        </thead>
        <tbody>
          ${reviews.map((page) => rowView(page, origin, refused.get(page.id)))}
        </tbody>
      </table>
      <p><button>Record the review of the ticked pages</button></p>
    </form>`;
