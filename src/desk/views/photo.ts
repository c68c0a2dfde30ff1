import { html, type Markup } from '../html';
import type { Cut } from '../photos/cut';
import type { NotKept } from '../photos/keep';
import type { PhotoPlace } from '../photos/place';

interface PhotoState {
  readonly cuts: readonly Cut[];
  /** Which of them was chosen so far. */
  readonly chosen: number | undefined;
  readonly refused: NotKept | undefined;
  /** The words for those who cannot see it, as far as they are there. */
  readonly alt: string;
}

const cutView = ({ part, bytes }: Cut, index: number, chosen: number): Markup =>
  html`<label class="cut">
    <input type="radio" name="cut" value="${index}" ${index === chosen && html`id="cut" checked`} />
    ${part}
    <img alt="" src="data:image/jpeg;base64,${bytes.toString('base64')}" />
  </label>`;

const keepView = (
  place: PhotoPlace,
  { cuts, chosen = Math.floor(cuts.length / 2), alt }: PhotoState,
): Markup =>
  html`<form method="post" enctype="multipart/form-data" novalidate>
    <h2>What is kept of it</h2>
    <input type="hidden" name="was" value="${place.stamp}" />
    <fieldset class="cuts">
      <legend>The picture, as the site will have it</legend>
      ${cuts.map((cut, index) => cutView(cut, index, chosen))}
    </fieldset>
    <div class="field">
      <label for="alt">${place.alt.label} <code>alt</code></label>
      <textarea id="alt" name="alt" rows="2" autocomplete="off">${alt}</textarea>
    </div>
    <p><button>Keep this photo</button></p>
  </form>`;

/** Where a picture from this computer is chosen, looked at as it would be cut, and kept. */
export const photoView = (place: PhotoPlace, state: PhotoState): Markup => html`
  <p>
    JPEG, PNG, WebP or AVIF, as it came from the phone or the camera. The desk turns it upright,
    cuts it to 4 by 5, makes it smaller and leaves out what the camera noted in it, such as the
    place. Nothing is kept before you have seen it. Ask whoever is in the picture, and whoever took
    it, before you publish it.
  </p>
  ${
    state.refused &&
    html`<div class="finding error" role="alert">
      <p><strong>Not saved:</strong> ${state.refused.said}.</p>
      ${state.refused.fix && html`<p>${state.refused.fix}</p>`}
    </div>`
  }
  <form method="post" enctype="multipart/form-data" novalidate>
    <div class="field">
      <label for="picture">A picture on this computer</label>
      <input type="file" id="picture" name="picture" accept="image/*" />
    </div>
    <p><button>Show how it is cut</button></p>
  </form>
  ${state.cuts.length > 0 && keepView(place, state)}
`;
