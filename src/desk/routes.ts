import { saveForm, saveReviews, type Refusals } from './actions';
import { lookAt, type Desk, type Look } from './desk';
import { readFile } from './files';
import { nameOf, type Form } from './forms';
import { fresh } from './list-records';
import type { Markup } from './html';
import { choosePhoto, keepPhoto } from './photos/keep';
import { photoPaths, photoPlace } from './photos/place';
import { readRecord } from './record';
import { htmlType, notHere, pageOf, type Reply, type Request } from './reply';
import { shownValue } from './typed';
import { formPage } from './views/form-page';
import { homeView } from './views/home';
import { besidePaths, previewView } from './views/preview';
import { photoView } from './views/photo';
import { prescribersView } from './views/prescribers';
import { reviewsView } from './views/reviews';

const none: Refusals = new Map();
const nothing = new URLSearchParams();

/** A field goes by its name, and a record that stays out of its list or in it by that of the list. */
const wordsFor = (name: string): string =>
  name.replace(`.${fresh}`, ', one more').replace(/\.\d+$/, ', one less');

function formReply(desk: Desk, request: Request, form: Form): Reply {
  const { sent, path, origin } = request;
  const refused = sent ? saveForm(desk, form, sent) : none;
  if (sent && refused.size === 0) return { status: 303, location: path };
  const look = lookAt(desk);
  const now = look.forms.get(form.id) ?? form;
  return pageOf(
    look,
    request,
    {
      title: now.title,
      page: now.page,
      body: formPage(look, now, refused, origin),
      ...(refused.size > 0 && {
        said: `Not saved: ${[...refused.keys()].map(wordsFor).join(', ')}.`,
      }),
    },
    refused.size > 0 ? 422 : 200,
  );
}

function reviewsReply(desk: Desk, request: Request, before: Look): Reply {
  const { sent, path, origin } = request;
  const title = 'Reviews';
  if (!sent) {
    const body = reviewsView(before, origin, new Map(), nothing);
    return pageOf(before, request, { title, body });
  }
  const missing = sent.getAll('page').length === 0 && 'Tick the pages that were read.';
  const refused = missing ? new Map<string, string>() : saveReviews(desk, before.reviews, sent);
  if (!missing && refused.size === 0) return { status: 303, location: path };
  const look = lookAt(desk);
  const said = missing || 'Some pages were not saved; see beside their names.';
  return pageOf(
    look,
    request,
    { title, said, body: reviewsView(look, origin, refused, sent) },
    422,
  );
}

async function photoReply(before: Look, request: Request, form: Form): Promise<Reply> {
  const { desk } = before;
  const { sent, file, path } = request;
  const { data } = readRecord(form.file, readFile(desk.root, form.file).text, form.schema).yaml;
  const place = photoPlace(form, data, path.slice(photoPaths.length));
  if (!place) return notHere(before, request);
  const refused = file
    ? await choosePhoto(desk, place, file)
    : sent && keepPhoto(desk, form, place, sent);
  if (sent && !refused)
    return {
      status: 303,
      location: file ? `${path}#cut` : `/form/${form.id}#${nameOf(place.photo.path)}`,
    };
  const cuts = desk.photos.get(place.person) ?? [];
  const alt = sent?.get('alt') ?? shownValue(data, place.alt);
  const cut = sent?.get('cut');
  const chosen = cut ? Number(cut) : undefined;
  const body = photoView(place, { cuts, chosen, refused, alt });
  const title = `The photo of ${place.who}`;
  return pageOf(before, request, { title, body, page: form.page }, refused ? 422 : 200);
}

const rooms: Readonly<Record<string, { title: string; view: (look: Look) => Markup }>> = {
  '/': { title: 'What is open', view: homeView },
  '/prescribers': { title: 'Prescribers', view: prescribersView },
};

/** Answers what has passed the guard. */
export async function replyTo(desk: Desk, request: Request): Promise<Reply> {
  const { path, sent } = request;
  if (path === '/undo' && sent) {
    desk.notice.leave(desk.history.undo());
    return { status: 303, location: '/' };
  }
  if (path.startsWith(besidePaths)) {
    const { text: body } = previewView(request, path.slice(besidePaths.length - 1));
    return { status: 200, type: htmlType, body };
  }
  const look = lookAt(desk);
  const form = look.forms.get(path.replace('/form/', ''));
  if (form && path.startsWith('/form/')) return formReply(desk, request, form);
  const practice = look.forms.get('practice');
  if (practice && path.startsWith(photoPaths)) return photoReply(look, request, practice);
  if (path === '/reviews') return reviewsReply(desk, request, look);
  const room = sent ? undefined : rooms[path];
  if (room) return pageOf(look, request, { title: room.title, body: room.view(look) });
  return notHere(look, request);
}
