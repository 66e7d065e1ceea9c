// Routes: the addresses of the screens, after the #. Any static host serves them, since the server sees only one page.

export const ROUTES = {
  gallery: '/',
  edit: '/edit',
  save: '/save',
  share: '/share',
  motion: '/motion',
  batch: '/batch',
  print: '/print',
  about: '/about',
  author: '/author',
  words: '/words',
  week: '/week',
} as const;

export type ScreenName = keyof typeof ROUTES;

/** The screen of a hash location such as `/edit` or `/?shared=1`; the gallery for any that is not known. */
export function screenAt(location: string): ScreenName {
  const [path = ''] = location.split('?');
  switch (path) {
    case ROUTES.edit:
      return 'edit';
    case ROUTES.save:
      return 'save';
    case ROUTES.share:
      return 'share';
    case ROUTES.batch:
      return 'batch';
    case ROUTES.print:
      return 'print';
    case ROUTES.motion:
      return 'motion';
    case ROUTES.about:
      return 'about';
    case ROUTES.author:
      return 'author';
    case ROUTES.words:
      return 'words';
    case ROUTES.week:
      return 'week';
    default:
      return 'gallery';
  }
}

/** As an href. */
export function hrefTo(screen: ScreenName): string {
  return `#${ROUTES[screen]}`;
}
