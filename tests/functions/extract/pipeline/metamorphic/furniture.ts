/** What pages put below their articles, by what it is. Countries, people, dates and acts in it are not the article's. It names no outlet: that would say something. */
export const BELOW: Readonly<Record<string, string>> = {
  'share buttons': 'Share\n\nFacebook\n\nTwitter\n\nWhatsApp\n\nEmail',
  'a newsletter notice': 'Subscribe to our newsletter\n\nSign up to receive our weekly digest in your inbox.',
  'related headlines': `Related Articles

Venezuela and Cuba Sign Defense Pact
February 2, 2011

Jamaican Police Chief Owen Ellington Visits Canada
March 9, 2012`,
  tags: 'Tags: Venezuela, Cuba, Russia, Drug Trafficking',
  'readers’ comments': `2 Comments

Jorge Luis says:
January 5, 2012 at 10:14 am
Venezuela and Iran should sign an agreement. "This is a real shame for all of us," my uncle said.

Maria P. says:
January 6, 2012 at 8:02 pm
They seized 500 kilos and nobody went to jail.`,
  'a licence': `You may share this article for non-commercial ends if you name InSight Crime and link to it. The Creative Commons website has the terms.`,
  'a copyright line': '© 2020. All rights reserved.',
};

/** What stands between paragraphs. */
export const AMONG: Readonly<Record<string, string>> = {
  'an advertisement': 'ADVERTISEMENT',
  'a pointer to another article': 'SEE ALSO: Venezuela and Cuba Sign Defense Pact',
  'a caption with a credit': 'Venezuelan soldiers march in Caracas. (Photo: Fernando Llano/AP)',
  'a button': 'Share',
};
