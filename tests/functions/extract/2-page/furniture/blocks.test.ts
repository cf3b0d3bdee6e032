// What is removed wherever it stands, a line at a time, and the prose that looks like it and stays.
import { describe, expect, test } from 'vitest';
import { ARTICLE, cleanedWith } from '../support/pageOf.ts';

describe('below the article', () => {
  test.each([
    ['a button', 'Share'],
    ['buttons side by side', 'Share this  Email  Print'],
    ['a counter', '1.2K shares'],
    ['a rating', 'Rate this article    1 Star 2 Stars 3 Stars'],
    ['a licence', 'Feel free to copy this story for non-commercial use, naming the Andean Post in the byline.'],
    ['an appeal', 'It takes time and money to report on the powerful. If you value what we do, chip in.'],
    ['a newsletter', 'Sign up for our newsletter and get the stories of the week in your inbox.'],
    ['an invitation to follow', 'Follow The Andean Post on Twitter @andeanpost.'],
    ['a copyright notice', '© 2015 The Andean Post. All rights reserved.'],
    ['a correction', 'Correction: An earlier version of this story misspelled the name of the port.'],
    ['credits of an agency', 'Reporting by Ana Ruiz in Lima; Editing by Rosa Paz'],
    ['a helper', 'Associated Press writer Luis Soto in Santiago, Chile, contributed to this report.'],
    ['an author', 'Ana Ruiz is a reporter with The Andean Post in Arica.'],
    ['an author of whom the article says nothing', '*Eva Sanz is a research assistant at the Pacific Institute.'],
    ['helpers of an agency', 'AP writers Ana Ruiz in Lima and Luis Soto in Arica contributed.'],
    ['who reported from where', 'Ana Ruiz reported from Arica, and Luis Soto from Lima.'],
    ['a page to go on to', 'For the full text of the statement, see www.example.com/statement.'],
    ['another page of its own', "Visit the Navy's website for more pictures of the exercise."],
    ['a note on the paper', 'A version of this article appears in print on May 5, 2015, on page A8.'],
    ['sources', 'References\n\n[1] Chilean Navy, Annual Report 2014.'],
    ['a label and a counter', 'Hits: 301'],
    [
      'readers',
      '2 Responses to “Navies of Chile and Peru Search Together”\n\nJuan\n\nThey should have done this long ago.',
    ],
    ['links side by side', 'Tides in Arica | Lottery results | Write to the newsroom'],
    ['the publisher of itself', 'About InSight Crime: a foundation that studies crime in the Americas.'],
    ['a licence in a sentence', 'Content may be reproduced if the source is cited.'],
    ['a poll', 'Reader poll: Should the navies buy a second tug?\n\nYes 61%\n\nNo 39%'],
    ['a rule for comments', 'Please keep comments civil.'],
    ['who recommends it', '12 people recommend this. Be the first of your friends.'],
    ['who typed it', 'A.R.'],
    ['reports of others', 'With reports from Luis Soto in Lima and agencies'],
    ['who paid for it', 'This article was produced with the support of the Pacific Journalism Fund.'],
    ['what a release ends with', '###\n\nNavy of Chile\n\n12 Harbour Street'],
    ['a disclaimer', 'The comments on this page do not necessarily reflect the views of The Andean Post.'],
    ['an office', 'Navy of Chile - Directorate of Information - Valparaíso'],
    ['who put it there', 'Published by the Office of Information on May 4, 2015'],
    ['tags', 'Tags: Chile, Peru, Navies'],
    ['whom to ask', 'Contact: Press Office, Tel. (511) 311-8600, prensa@example.com'],
    ['an address', 'ana.ruiz@example.com'],
    ['another article’s headline', 'More Ships for the Navy of Ecuador'],
    ['the source', 'Source: Chilean Navy'],
    ['a page number', 'Page 1 of 2'],
    ['buttons in brackets', '[A-] [A+] [Print]'],
    ['the end', '– END –'],
    ['a typesetter’s end', '- 30 -'],
    [
      'a cookie notice',
      'We use cookies to give you the best experience. By continuing to browse you agree to our policy.',
    ],
    ['a comment in capitals', 'WHY DO THEY NOT SPEND THE MONEY ON THE FISHERMEN OF ARICA WHO HAVE LOST EVERYTHING'],
  ])('%s', async (_, below) => {
    expect(await cleanedWith({ below })).toBe(ARTICLE);
  });
});

describe('among the paragraphs', () => {
  test.each([
    ['an advertisement', 'ADVERTISEMENT'],
    ['a pointer', 'SEE ALSO: Coverage of Chile'],
    ['a pointer without a colon', 'READ MORE Peru Buys Two Frigates'],
    ['a pointer in Spanish', 'LEA TAMBIÉN: Perú compra dos fragatas'],
    ['a caption with its credit', 'The frigate Almirante Lynch leaves Arica. (Photo: Chilean Navy)'],
    [
      'a caption with the credit of a service',
      'Sailors on the BAP Ferré. (U.S. Navy photo by Mass Communication Specialist Ana Paz)',
    ],
    ['a photographer and an owner', 'Two ships of the Chilean Navy off Arica. Luis Soto/The Andean Post'],
    ['a picture and an office', 'Sailors of both countries line up on the pier of Arica. Navy of Chile'],
    ['a picture and its owner', 'A tug leaves Arica for the exercise. Photo/Navy of Chile'],
    ['who stands where between commas', 'Admiral Juan Soto, centre, greets Peruvian officers.'],
    ['a labelled picture', 'Photo: The frigate leaves Arica'],
    ['an agency’s picture', 'FILE PHOTO: The frigate leaves Arica, April 3, 2015. REUTERS/Luis Soto'],
    ['another article’s day', 'MARCH 3, 2016'],
    ['who stands where', 'Admiral Soto (left) and Admiral Paz greet the crew of the frigate in Arica.'],
    ['a post', 'pic.twitter.com/a1b2c3'],
    ['marks', '* * *'],
    [
      'headlines in a row',
      'Peru Buys Two Frigates from Italy\n\nStorm Closes Schools in Tacna\n\nChile Sends a Hospital Ship to Haiti',
    ],
  ])('%s', async (_, among) => {
    expect(await cleanedWith({ among })).toBe(ARTICLE);
  });
});

describe('prose that stays', () => {
  test.each([
    'Bolivia hopes to become a member of the group next year, its foreign minister told reporters in La Paz.',
    'Other news outlets reported that the two ministers had also talked of a common market for fish.',
    '“Your support has been vital to us and to our families,” said a fisherman of Arica, Juan Soto.',
    'Related crimes, such as extortion and the theft of fuel, rose by 12 percent, according to the police of both countries.',
    'Copyright law was on the agenda of the two ministers as well, although no agreement was reached on it.',
    'A treaty on copyright from 1996 was mentioned too, but the talks were about ships.',
    'Watch towers stand every ten kilometers on the Chilean side of the border, and every fifteen on the other.',
    'The photo of the two presidents on the bridge went around the world in a day, and helped the cause of peace.',
    'The army followed the smugglers on Facebook and Twitter for months before it arrested nine of them in Tacna.',
    'Juan Soto is a lawyer of the families based in Arica, and he has asked both navies for their logs.',
    'See the difference, the admiral said: in 2009 there was not one ship between Arica and Ilo that could take part in a search.',
    'The charts were reproduced with the permission of both governments, according to the admiral.',
    'Some 12 people recommended the two captains for a medal after the rescue of the ferry.',
    'Three of the officers reported from the bridge of the frigate, and two from the port of Arica.',
    'More on the same ship were saved by the crew of a Peruvian tug, which had heard the call at 5 in the morning.',
  ])('%s', async (among) => {
    expect(await cleanedWith({ among })).toContain(among);
  });
});

test('headings and lists of the article stay', async () => {
  const text = await cleanedWith({
    among: 'A History of Favors\n\nThe exercise included:\n\n* a search by night;\n\n* towing; and\n\n* first aid.',
  });
  expect(text).toContain(
    '\n\nA History of Favors\n\nThe exercise included:\n\n* a search by night;\n\n* towing; and\n\n* first aid.\n\n',
  );
});
