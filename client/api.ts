// Generated from docs/openapi.json by `npm run client:types`: change the routes, not this file.

export interface Paths {
  '/articles': {
    /**
     * Articles without their text, by date of publication; those that could not be read too, with the reason
     */
    get: {
      parameters: {
        query?: {
          /**
           * Articles by this author. All of the words, whole and in any order; case and accents do not matter.
           */
          author?: string;
          /**
           * Articles that name this country.
           */
          country?: string;
          /**
           * Articles of this outlet; case and accents do not matter.
           */
          outlet?: string;
          /**
           * Whether the article could be read.
           */
          status?: 'extracted' | 'rejected';
          /**
           * Of this article alone, by its id.
           */
          article?: string;
          /**
           * Dated on or after the beginning of this year, month or day. A fact is dated by its own date (an interval by its beginning), else by its article; undated ones match no range.
           */
          from?: string;
          /**
           * Dated before the beginning of this year, month or day: `from=2011&to=2013` is the two years 2011 and 2012.
           */
          to?: string;
          /**
           * How many items a page has at most, 50 if not given. A page may be shorter and have a next one all the same.
           */
          limit?: string;
          /**
           * Where to go on: taken from `next`.
           */
          cursor?: string;
          /**
           * The form of the answer: `json`, or `csv` (`text/csv`), `jsonl` (`application/jsonl`); the `Accept` header says the same by media type.
           */
          format?: 'json' | 'csv' | 'jsonl';
        };
      };
      responses: {
        200: {
          content: {
            'application/json': ListArticlesAnswer;
            'text/csv': string;
            'application/jsonl': string;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/articles/{id}': {
    /**
     * One article: its text and every record that was found in it, in the order of the text
     */
    get: {
      parameters: {
        query?: {
          /**
           * The form of the answer: `json`, or `jsonld` (`application/ld+json`); the `Accept` header says the same by media type.
           */
          format?: 'json' | 'jsonld';
        };
        path: {
          /**
           * The article's id: the beginning of the SHA-256 digest of its key in the bucket.
           */
          id: string;
        };
      };
      responses: {
        200: {
          content: {
            'application/json': ArticleRecord;
            'application/ld+json': string;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/cooperation': {
    /**
     * Acts of security cooperation: who with whom, what, when, each with its reports (up to 20) and the words that say so. An act is listed if one of its reports is all that is asked for
     */
    get: {
      parameters: {
        query?: {
          /**
           * Acts that both of two parties take part in, in any order; the same as `country` with two codes.
           */
          pair?: string;
          /**
           * A person or organization that acted for a party. All of the words, whole and in any order; case and accents do not matter.
           */
          participant?: string;
          /**
           * Found by words of the evidence. All of the words, whole and in any order; case and accents do not matter.
           */
          q?: string;
          /**
           * The place where it happened. All of the words, whole and in any order; case and accents do not matter.
           */
          place?: string;
          /**
           * Acts of this country or body; of all of several, separated by commas (`PE,CO`) or given one by one.
           */
          country?: string[];
          /**
           * What the act is about.
           */
          topic?:
            | 'organized-crime'
            | 'drug-trafficking'
            | 'coca-eradication'
            | 'precursors'
            | 'money-laundering'
            | 'contraband'
            | 'arms-trafficking'
            | 'human-trafficking'
            | 'migrant-smuggling'
            | 'illegal-mining'
            | 'illegal-logging'
            | 'wildlife-trafficking'
            | 'illegal-fishing'
            | 'terrorism'
            | 'insurgency'
            | 'cybercrime'
            | 'cyber-defense'
            | 'kidnapping'
            | 'extortion'
            | 'theft'
            | 'corruption'
            | 'gangs'
            | 'piracy'
            | 'border-security'
            | 'air-control'
            | 'maritime-security'
            | 'intelligence'
            | 'military-education'
            | 'defense-industry'
            | 'disaster-response'
            | 'demining'
            | 'peace-process'
            | 'forensics'
            | 'police-reform'
            | 'justice'
            | 'prisons'
            | 'peacekeeping'
            | 'human-rights'
            | 'civic-action'
            | 'development'
            | 'health'
            | 'education'
            | 'trade'
            | 'culture'
            | 'migration'
            | 'environment';
          /**
           * What sort of act it is.
           */
          kind?:
            | 'agreement'
            | 'pledge'
            | 'meeting'
            | 'operation'
            | 'exercise'
            | 'training'
            | 'information-exchange'
            | 'assistance'
            | 'institution'
            | 'industry'
            | 'justice';
          /**
           * How far the act has come.
           */
          status?: 'proposed' | 'planned' | 'agreed' | 'signed' | 'ongoing' | 'completed' | 'ended';
          /**
           * From articles of this outlet; case and accents do not matter.
           */
          outlet?: string;
          /**
           * Told as a report of what happened, or as the outlet's own analysis.
           */
          section?: 'report' | 'analysis';
          /**
           * Of this article alone, by its id.
           */
          article?: string;
          /**
           * Dated on or after the beginning of this year, month or day. A fact is dated by its own date (an interval by its beginning), else by its article; undated ones match no range.
           */
          from?: string;
          /**
           * Dated before the beginning of this year, month or day: `from=2011&to=2013` is the two years 2011 and 2012.
           */
          to?: string;
          /**
           * How many items a page has at most, 50 if not given. A page may be shorter and have a next one all the same.
           */
          limit?: string;
          /**
           * Where to go on: taken from `next`.
           */
          cursor?: string;
          /**
           * The form of the answer: `json`, or `csv` (`text/csv`), `jsonl` (`application/jsonl`); the `Accept` header says the same by media type.
           */
          format?: 'json' | 'csv' | 'jsonl';
        };
      };
      responses: {
        200: {
          content: {
            'application/json': ListCooperationAnswer;
            'text/csv': string;
            'application/jsonl': string;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/cooperation/{id}': {
    /**
     * One act with all of its reports, each with its evidence, attribution and article
     */
    get: {
      parameters: {
        query?: {};
        path: {
          /**
           * The act's id, from `/cooperation`. An id that the act had before a more precise report of it came leads to it too.
           */
          id: string;
        };
      };
      responses: {
        200: {
          content: {
            'application/json': Act;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/figures': {
    /**
     * Numbers that articles report: seizures, hectares, arrests, money, each with the words that say so
     */
    get: {
      parameters: {
        query?: {
          /**
           * Who did it: the force that seized. All of the words, whole and in any order; case and accents do not matter.
           */
          actor?: string;
          /**
           * Found by words of the evidence. All of the words, whole and in any order; case and accents do not matter.
           */
          q?: string;
          /**
           * The place that the number is about. All of the words, whole and in any order; case and accents do not matter.
           */
          place?: string;
          /**
           * What is counted, in the singular: `cocaine` finds cocaine hydrochloride, too. All of the words, whole and in any order; case and accents do not matter.
           */
          item?: string;
          /**
           * What the number measures.
           */
          measure?:
            | 'seizure'
            | 'eradication'
            | 'cultivation'
            | 'production'
            | 'destruction'
            | 'arrest'
            | 'casualty'
            | 'flow'
            | 'presence'
            | 'area'
            | 'funding'
            | 'price'
            | 'change'
            | 'share'
            | 'personnel'
            | 'distance'
            | 'other';
          /**
           * About this period or a part of it: `2011` has every month, day and interval within 2011.
           */
          period?: string;
          /**
           * Figures about this country.
           */
          country?: string;
          /**
           * `kg`, `t`, `ha`, `USD`, `%`, `1` for a count, or another UCUM or ISO 4217 code.
           */
          unit?: string;
          /**
           * From articles of this outlet; case and accents do not matter.
           */
          outlet?: string;
          /**
           * Told as a report of what happened, or as the outlet's own analysis.
           */
          section?: 'report' | 'analysis';
          /**
           * Of this article alone, by its id.
           */
          article?: string;
          /**
           * Dated on or after the beginning of this year, month or day. A fact is dated by its own date (an interval by its beginning), else by its article; undated ones match no range.
           */
          from?: string;
          /**
           * Dated before the beginning of this year, month or day: `from=2011&to=2013` is the two years 2011 and 2012.
           */
          to?: string;
          /**
           * How many items a page has at most, 50 if not given. A page may be shorter and have a next one all the same.
           */
          limit?: string;
          /**
           * Where to go on: taken from `next`.
           */
          cursor?: string;
          /**
           * The form of the answer: `json`, or `csv` (`text/csv`), `jsonl` (`application/jsonl`); the `Accept` header says the same by media type.
           */
          format?: 'json' | 'csv' | 'jsonl';
        };
      };
      responses: {
        200: {
          content: {
            'application/json': ListFiguresAnswer;
            'text/csv': string;
            'application/jsonl': string;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/statements': {
    /**
     * What people are quoted as saying, and to whom
     */
    get: {
      parameters: {
        query?: {
          /**
           * Found by words of the evidence. All of the words, whole and in any order; case and accents do not matter.
           */
          q?: string;
          /**
           * Said by somebody whose name or description begins so. Any of its words may come first; case and accents do not matter. Sorted by the name from that word on, the newest first within.
           */
          speaker?: string;
          /**
           * Said to this outlet; case and accents do not matter.
           */
          medium?: string;
          /**
           * Said by somebody whom the article places in this country.
           */
          country?: string;
          /**
           * From articles of this outlet; case and accents do not matter.
           */
          outlet?: string;
          /**
           * Told as a report of what happened, or as the outlet's own analysis.
           */
          section?: 'report' | 'analysis';
          /**
           * Of this article alone, by its id.
           */
          article?: string;
          /**
           * Dated on or after the beginning of this year, month or day. A fact is dated by its own date (an interval by its beginning), else by its article; undated ones match no range.
           */
          from?: string;
          /**
           * Dated before the beginning of this year, month or day: `from=2011&to=2013` is the two years 2011 and 2012.
           */
          to?: string;
          /**
           * How many items a page has at most, 50 if not given. A page may be shorter and have a next one all the same.
           */
          limit?: string;
          /**
           * Where to go on: taken from `next`.
           */
          cursor?: string;
          /**
           * The form of the answer: `json`, or `csv` (`text/csv`), `jsonl` (`application/jsonl`); the `Accept` header says the same by media type.
           */
          format?: 'json' | 'csv' | 'jsonl';
        };
      };
      responses: {
        200: {
          content: {
            'application/json': ListStatementsAnswer;
            'text/csv': string;
            'application/jsonl': string;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/people': {
    /**
     * People of the articles, with their roles
     */
    get: {
      parameters: {
        query?: {
          /**
           * People whose name begins so. Any of its words may come first; case and accents do not matter. Sorted by the name from that word on, the newest first within.
           */
          name?: string;
          /**
           * People with a role of this title. All of the words, whole and in any order; case and accents do not matter.
           */
          role?: string;
          /**
           * People of this country.
           */
          country?: string;
          /**
           * From articles of this outlet; case and accents do not matter.
           */
          outlet?: string;
          /**
           * Of this article alone, by its id.
           */
          article?: string;
          /**
           * Dated on or after the beginning of this year, month or day. A fact is dated by its own date (an interval by its beginning), else by its article; undated ones match no range.
           */
          from?: string;
          /**
           * Dated before the beginning of this year, month or day: `from=2011&to=2013` is the two years 2011 and 2012.
           */
          to?: string;
          /**
           * How many items a page has at most, 50 if not given. A page may be shorter and have a next one all the same.
           */
          limit?: string;
          /**
           * Where to go on: taken from `next`.
           */
          cursor?: string;
          /**
           * The form of the answer: `json`, or `csv` (`text/csv`), `jsonl` (`application/jsonl`); the `Accept` header says the same by media type.
           */
          format?: 'json' | 'csv' | 'jsonl';
        };
      };
      responses: {
        200: {
          content: {
            'application/json': ListPeopleAnswer;
            'text/csv': string;
            'application/jsonl': string;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/organizations': {
    /**
     * Organizations of the articles: forces, ministries, groups, media
     */
    get: {
      parameters: {
        query?: {
          /**
           * Organizations whose name or acronym begins so. Any of its words may come first; case and accents do not matter. Sorted by the name from that word on, the newest first within.
           */
          name?: string;
          /**
           * Organizations of this country.
           */
          country?: string;
          /**
           * What sort of organization it is.
           */
          type?:
            | 'government'
            | 'security-force'
            | 'armed-group'
            | 'criminal-group'
            | 'intergovernmental'
            | 'media'
            | 'civil-society'
            | 'company'
            | 'other';
          /**
           * From articles of this outlet; case and accents do not matter.
           */
          outlet?: string;
          /**
           * Of this article alone, by its id.
           */
          article?: string;
          /**
           * Dated on or after the beginning of this year, month or day. A fact is dated by its own date (an interval by its beginning), else by its article; undated ones match no range.
           */
          from?: string;
          /**
           * Dated before the beginning of this year, month or day: `from=2011&to=2013` is the two years 2011 and 2012.
           */
          to?: string;
          /**
           * How many items a page has at most, 50 if not given. A page may be shorter and have a next one all the same.
           */
          limit?: string;
          /**
           * Where to go on: taken from `next`.
           */
          cursor?: string;
          /**
           * The form of the answer: `json`, or `csv` (`text/csv`), `jsonl` (`application/jsonl`); the `Accept` header says the same by media type.
           */
          format?: 'json' | 'csv' | 'jsonl';
        };
      };
      responses: {
        200: {
          content: {
            'application/json': ListOrganizationsAnswer;
            'text/csv': string;
            'application/jsonl': string;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/places': {
    /**
     * Places of the articles, below the level of countries
     */
    get: {
      parameters: {
        query?: {
          /**
           * Places whose name begins so. Any of its words may come first; case and accents do not matter. Sorted by the name from that word on, the newest first within.
           */
          name?: string;
          /**
           * Places of this country.
           */
          country?: string;
          /**
           * What sort of place it is.
           */
          type?: 'country-region' | 'admin' | 'city' | 'water' | 'border' | 'other';
          /**
           * From articles of this outlet; case and accents do not matter.
           */
          outlet?: string;
          /**
           * Of this article alone, by its id.
           */
          article?: string;
          /**
           * Dated on or after the beginning of this year, month or day. A fact is dated by its own date (an interval by its beginning), else by its article; undated ones match no range.
           */
          from?: string;
          /**
           * Dated before the beginning of this year, month or day: `from=2011&to=2013` is the two years 2011 and 2012.
           */
          to?: string;
          /**
           * How many items a page has at most, 50 if not given. A page may be shorter and have a next one all the same.
           */
          limit?: string;
          /**
           * Where to go on: taken from `next`.
           */
          cursor?: string;
          /**
           * The form of the answer: `json`, or `csv` (`text/csv`), `jsonl` (`application/jsonl`), `geojson` (`application/geo+json`); the `Accept` header says the same by media type.
           */
          format?: 'json' | 'csv' | 'jsonl' | 'geojson';
        };
      };
      responses: {
        200: {
          content: {
            'application/json': ListPlacesAnswer;
            'text/csv': string;
            'application/jsonl': string;
            'application/geo+json': string;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/countries': {
    /**
     * Countries that articles name, and how often
     */
    get: {
      parameters: {
        query?: {
          /**
           * This country alone.
           */
          country?: string;
          /**
           * From articles of this outlet; case and accents do not matter.
           */
          outlet?: string;
          /**
           * Of this article alone, by its id.
           */
          article?: string;
          /**
           * Dated on or after the beginning of this year, month or day. A fact is dated by its own date (an interval by its beginning), else by its article; undated ones match no range.
           */
          from?: string;
          /**
           * Dated before the beginning of this year, month or day: `from=2011&to=2013` is the two years 2011 and 2012.
           */
          to?: string;
          /**
           * How many items a page has at most, 50 if not given. A page may be shorter and have a next one all the same.
           */
          limit?: string;
          /**
           * Where to go on: taken from `next`.
           */
          cursor?: string;
          /**
           * The form of the answer: `json`, or `csv` (`text/csv`), `jsonl` (`application/jsonl`); the `Accept` header says the same by media type.
           */
          format?: 'json' | 'csv' | 'jsonl';
        };
      };
      responses: {
        200: {
          content: {
            'application/json': ListCountriesAnswer;
            'text/csv': string;
            'application/jsonl': string;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/countries/{code}': {
    /**
     * A country or a body as a party: its partners by the number of acts together, its topics, kinds, statuses and years, its latest acts with their reports, and where the rest is
     */
    get: {
      parameters: {
        query?: {
          /**
           * What the act is about.
           */
          topic?:
            | 'organized-crime'
            | 'drug-trafficking'
            | 'coca-eradication'
            | 'precursors'
            | 'money-laundering'
            | 'contraband'
            | 'arms-trafficking'
            | 'human-trafficking'
            | 'migrant-smuggling'
            | 'illegal-mining'
            | 'illegal-logging'
            | 'wildlife-trafficking'
            | 'illegal-fishing'
            | 'terrorism'
            | 'insurgency'
            | 'cybercrime'
            | 'cyber-defense'
            | 'kidnapping'
            | 'extortion'
            | 'theft'
            | 'corruption'
            | 'gangs'
            | 'piracy'
            | 'border-security'
            | 'air-control'
            | 'maritime-security'
            | 'intelligence'
            | 'military-education'
            | 'defense-industry'
            | 'disaster-response'
            | 'demining'
            | 'peace-process'
            | 'forensics'
            | 'police-reform'
            | 'justice'
            | 'prisons'
            | 'peacekeeping'
            | 'human-rights'
            | 'civic-action'
            | 'development'
            | 'health'
            | 'education'
            | 'trade'
            | 'culture'
            | 'migration'
            | 'environment';
          /**
           * What sort of act it is.
           */
          kind?:
            | 'agreement'
            | 'pledge'
            | 'meeting'
            | 'operation'
            | 'exercise'
            | 'training'
            | 'information-exchange'
            | 'assistance'
            | 'institution'
            | 'industry'
            | 'justice';
          /**
           * How far the act has come.
           */
          status?: 'proposed' | 'planned' | 'agreed' | 'signed' | 'ongoing' | 'completed' | 'ended';
          /**
           * Dated on or after the beginning of this year, month or day. A fact is dated by its own date (an interval by its beginning), else by its article; undated ones match no range.
           */
          from?: string;
          /**
           * Dated before the beginning of this year, month or day: `from=2011&to=2013` is the two years 2011 and 2012.
           */
          to?: string;
          /**
           * Where to go on: taken from `next`.
           */
          cursor?: string;
        };
        path: {
          /**
           * An ISO 3166-1 alpha-2 code, or the acronym of a body that acts as a party, such as UNASUR.
           */
          code: string;
        };
      };
      responses: {
        200: {
          content: {
            'application/json': Profile;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/network': {
    /**
     * Who acts with whom: parties, and how many acts each two of them have together, by how far the acts have come. An act of several parties counts once for each two of them. In CSV and JSON Lines, the edges
     */
    get: {
      parameters: {
        query?: {
          /**
           * Acts of this country or body; of all of several, separated by commas (`PE,CO`) or given one by one.
           */
          country?: string[];
          /**
           * Acts that both of two parties take part in, in any order; the same as `country` with two codes.
           */
          pair?: string;
          /**
           * What the act is about.
           */
          topic?:
            | 'organized-crime'
            | 'drug-trafficking'
            | 'coca-eradication'
            | 'precursors'
            | 'money-laundering'
            | 'contraband'
            | 'arms-trafficking'
            | 'human-trafficking'
            | 'migrant-smuggling'
            | 'illegal-mining'
            | 'illegal-logging'
            | 'wildlife-trafficking'
            | 'illegal-fishing'
            | 'terrorism'
            | 'insurgency'
            | 'cybercrime'
            | 'cyber-defense'
            | 'kidnapping'
            | 'extortion'
            | 'theft'
            | 'corruption'
            | 'gangs'
            | 'piracy'
            | 'border-security'
            | 'air-control'
            | 'maritime-security'
            | 'intelligence'
            | 'military-education'
            | 'defense-industry'
            | 'disaster-response'
            | 'demining'
            | 'peace-process'
            | 'forensics'
            | 'police-reform'
            | 'justice'
            | 'prisons'
            | 'peacekeeping'
            | 'human-rights'
            | 'civic-action'
            | 'development'
            | 'health'
            | 'education'
            | 'trade'
            | 'culture'
            | 'migration'
            | 'environment';
          /**
           * What sort of act it is.
           */
          kind?:
            | 'agreement'
            | 'pledge'
            | 'meeting'
            | 'operation'
            | 'exercise'
            | 'training'
            | 'information-exchange'
            | 'assistance'
            | 'institution'
            | 'industry'
            | 'justice';
          /**
           * How far the act has come.
           */
          status?: 'proposed' | 'planned' | 'agreed' | 'signed' | 'ongoing' | 'completed' | 'ended';
          /**
           * Dated on or after the beginning of this year, month or day. A fact is dated by its own date (an interval by its beginning), else by its article; undated ones match no range.
           */
          from?: string;
          /**
           * Dated before the beginning of this year, month or day: `from=2011&to=2013` is the two years 2011 and 2012.
           */
          to?: string;
          /**
           * Where to go on: taken from `next`.
           */
          cursor?: string;
          /**
           * The form of the answer: `json`, or `csv` (`text/csv`), `jsonl` (`application/jsonl`); the `Accept` header says the same by media type.
           */
          format?: 'json' | 'csv' | 'jsonl';
        };
      };
      responses: {
        200: {
          content: {
            'application/json': Network;
            'text/csv': string;
            'application/jsonl': string;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/timeline': {
    /**
     * How many acts there were in each year or month, by kind and by how far they have come. What lasts counts where it began. An act whose date is coarser is counted in `coarser`, one without a date of its own in `undated` (a range finds it by its article). In CSV and JSON Lines, the items
     */
    get: {
      parameters: {
        query?: {
          /**
           * Counts by year, or by month. By year if not given.
           */
          bucket?: 'year' | 'month';
          /**
           * Acts of this country or body; of all of several, separated by commas (`PE,CO`) or given one by one.
           */
          country?: string[];
          /**
           * Acts that both of two parties take part in, in any order; the same as `country` with two codes.
           */
          pair?: string;
          /**
           * What the act is about.
           */
          topic?:
            | 'organized-crime'
            | 'drug-trafficking'
            | 'coca-eradication'
            | 'precursors'
            | 'money-laundering'
            | 'contraband'
            | 'arms-trafficking'
            | 'human-trafficking'
            | 'migrant-smuggling'
            | 'illegal-mining'
            | 'illegal-logging'
            | 'wildlife-trafficking'
            | 'illegal-fishing'
            | 'terrorism'
            | 'insurgency'
            | 'cybercrime'
            | 'cyber-defense'
            | 'kidnapping'
            | 'extortion'
            | 'theft'
            | 'corruption'
            | 'gangs'
            | 'piracy'
            | 'border-security'
            | 'air-control'
            | 'maritime-security'
            | 'intelligence'
            | 'military-education'
            | 'defense-industry'
            | 'disaster-response'
            | 'demining'
            | 'peace-process'
            | 'forensics'
            | 'police-reform'
            | 'justice'
            | 'prisons'
            | 'peacekeeping'
            | 'human-rights'
            | 'civic-action'
            | 'development'
            | 'health'
            | 'education'
            | 'trade'
            | 'culture'
            | 'migration'
            | 'environment';
          /**
           * What sort of act it is.
           */
          kind?:
            | 'agreement'
            | 'pledge'
            | 'meeting'
            | 'operation'
            | 'exercise'
            | 'training'
            | 'information-exchange'
            | 'assistance'
            | 'institution'
            | 'industry'
            | 'justice';
          /**
           * How far the act has come.
           */
          status?: 'proposed' | 'planned' | 'agreed' | 'signed' | 'ongoing' | 'completed' | 'ended';
          /**
           * Dated on or after the beginning of this year, month or day. A fact is dated by its own date (an interval by its beginning), else by its article; undated ones match no range.
           */
          from?: string;
          /**
           * Dated before the beginning of this year, month or day: `from=2011&to=2013` is the two years 2011 and 2012.
           */
          to?: string;
          /**
           * Where to go on: taken from `next`.
           */
          cursor?: string;
          /**
           * The form of the answer: `json`, or `csv` (`text/csv`), `jsonl` (`application/jsonl`); the `Accept` header says the same by media type.
           */
          format?: 'json' | 'csv' | 'jsonl';
        };
      };
      responses: {
        200: {
          content: {
            'application/json': Timeline;
            'text/csv': string;
            'application/jsonl': string;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/changes': {
    /**
     * Articles that were added, replaced or removed, each once, by its last change, the oldest first; to keep a copy in step
     */
    get: {
      parameters: {
        query?: {
          /**
           * An RFC 3339 moment, or `since` of the last answer, which misses nothing. Without it, everything from the beginning.
           */
          since?: string;
          /**
           * How many items a page has at most, 50 if not given. A page may be shorter and have a next one all the same.
           */
          limit?: string;
          /**
           * The form of the answer: `json`, or `csv` (`text/csv`), `jsonl` (`application/jsonl`); the `Accept` header says the same by media type.
           */
          format?: 'json' | 'csv' | 'jsonl';
        };
      };
      responses: {
        200: {
          content: {
            'application/json': Changes;
            'text/csv': string;
            'application/jsonl': string;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/export/ftm': {
    /**
     * FollowTheMoney entities of the articles that are asked for, as JSON Lines: up to 20 articles a page, and `Link` leads on
     */
    get: {
      parameters: {
        query?: {
          /**
           * Articles by this author. All of the words, whole and in any order; case and accents do not matter.
           */
          author?: string;
          /**
           * Articles that name this country.
           */
          country?: string;
          /**
           * Articles of this outlet; case and accents do not matter.
           */
          outlet?: string;
          /**
           * Whether the article could be read.
           */
          status?: 'extracted' | 'rejected';
          /**
           * Of this article alone, by its id.
           */
          article?: string;
          /**
           * Dated on or after the beginning of this year, month or day. A fact is dated by its own date (an interval by its beginning), else by its article; undated ones match no range.
           */
          from?: string;
          /**
           * Dated before the beginning of this year, month or day: `from=2011&to=2013` is the two years 2011 and 2012.
           */
          to?: string;
          /**
           * How many items a page has at most, 50 if not given. A page may be shorter and have a next one all the same.
           */
          limit?: string;
          /**
           * Where to go on: taken from `next`.
           */
          cursor?: string;
        };
      };
      responses: {
        200: {
          content: {
            'application/jsonl': string;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/uploads': {
    /**
     * What an upload may be, where the environment allows uploads at all
     */
    get: {
      parameters: {
        query?: {};
      };
      responses: {
        200: {
          content: {
            'application/json': UploadLimits;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
    /**
     * An address for each file, to which its bytes are sent by PUT with the headers that stand beside it. After that the article answers under `/articles/{article}`, at first with 404. Only where the environment allows it: elsewhere 403
     */
    post: {
      parameters: {
        query?: {};
      };
      requestBody: {
        content: {
          'application/json': UploadRequest;
        };
      };
      responses: {
        201: {
          content: {
            'application/json': Uploads;
          };
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/health': {
    /**
     * Whether questions can be answered: the table is asked one
     */
    get: {
      parameters: {
        query?: {};
      };
      responses: {
        200: {
          content: {
            'application/json': GetHealthAnswer;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/openapi.json': {
    /**
     * This description of the API, for programs: OpenAPI 3.1
     */
    get: {
      parameters: {
        query?: {};
      };
      responses: {
        200: {
          content: {
            'application/json': GetOpenApiAnswer;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
  '/docs': {
    /**
     * The description of the API, for people: one page
     */
    get: {
      parameters: {
        query?: {};
      };
      responses: {
        200: {
          content: {
            'text/html': string;
          };
        };
        304: {
          content: {};
        };
        default: {
          content: {
            'application/problem+json': Problem;
          };
        };
      };
    };
  };
}
export interface ListArticlesAnswer {
  items: ListedArticle[];
  next: string | null;
}
export interface ListedArticle {
  id: string;
  key: string;
  status: 'extracted' | 'rejected';
  reason: Warning | null;
  title: string | null;
  outlet: string | null;
  section: string | null;
  authors: string[];
  publishedOn: string | null;
  datelineCountry: string | null;
  language: string | null;
  url: string | null;
  wordCount: number;
  warnings: Warning[];
  countries: string[];
}
export interface Warning {
  code: string;
  message: string;
}
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  parameter?: string;
  known?: string[];
  requestId?: string;
}
export interface ArticleRecord {
  article: Article;
  countries: Country[];
  people: Person[];
  organizations: Organization[];
  places: Place[];
  cooperation: Cooperation[];
  figures: Figure[];
  statements: Statement[];
}
export interface Article {
  id: string;
  key: string;
  status: 'extracted' | 'rejected';
  reason: Warning | null;
  title: string | null;
  outlet: string | null;
  section: string | null;
  authors: string[];
  publishedOn: string | null;
  datelineCountry: string | null;
  language: string | null;
  url: string | null;
  text: string;
  wordCount: number;
  warnings: Warning[];
}
export interface Country {
  code: string;
  mentions: number;
  evidence: Evidence;
}
export interface Evidence {
  start: number;
  end: number;
  exact: string;
}
export interface Person {
  id: string;
  name: string;
  roles: Role[];
  country: string | null;
  mentions: number;
  evidence: Evidence;
}
export interface Role {
  title: string;
  country: string | null;
  organization: string | null;
  status: ('current' | 'former') | null;
  since: string | null;
}
export interface Organization {
  id: string;
  name: string;
  acronym: string | null;
  type:
    | 'government'
    | 'security-force'
    | 'armed-group'
    | 'criminal-group'
    | 'intergovernmental'
    | 'media'
    | 'civil-society'
    | 'company'
    | 'other';
  country: string | null;
  mentions: number;
  evidence: Evidence;
}
export interface Place {
  id: string;
  name: string;
  also: string[];
  type: 'country-region' | 'admin' | 'city' | 'water' | 'border' | 'other';
  country: string | null;
  mentions: number;
  evidence: Evidence;
}
export interface Cooperation {
  id: string;
  /**
   * @minItems 2
   */
  parties: string[];
  kind:
    | 'agreement'
    | 'pledge'
    | 'meeting'
    | 'operation'
    | 'exercise'
    | 'training'
    | 'information-exchange'
    | 'assistance'
    | 'institution'
    | 'industry'
    | 'justice';
  status: 'proposed' | 'planned' | 'agreed' | 'signed' | 'ongoing' | 'completed' | 'ended';
  date: string | null;
  topics: (
    | 'organized-crime'
    | 'drug-trafficking'
    | 'coca-eradication'
    | 'precursors'
    | 'money-laundering'
    | 'contraband'
    | 'arms-trafficking'
    | 'human-trafficking'
    | 'migrant-smuggling'
    | 'illegal-mining'
    | 'illegal-logging'
    | 'wildlife-trafficking'
    | 'illegal-fishing'
    | 'terrorism'
    | 'insurgency'
    | 'cybercrime'
    | 'cyber-defense'
    | 'kidnapping'
    | 'extortion'
    | 'theft'
    | 'corruption'
    | 'gangs'
    | 'piracy'
    | 'border-security'
    | 'air-control'
    | 'maritime-security'
    | 'intelligence'
    | 'military-education'
    | 'defense-industry'
    | 'disaster-response'
    | 'demining'
    | 'peace-process'
    | 'forensics'
    | 'police-reform'
    | 'justice'
    | 'prisons'
    | 'peacekeeping'
    | 'human-rights'
    | 'civic-action'
    | 'development'
    | 'health'
    | 'education'
    | 'trade'
    | 'culture'
    | 'migration'
    | 'environment'
  )[];
  participants: string[];
  place: string | null;
  attribution: string | null;
  section: 'report' | 'analysis';
  plover: Plover;
  cameo: string;
  evidence: Evidence;
}
export interface Plover {
  event: string;
  mode: string | null;
}
export interface Figure {
  id: string;
  measure:
    | 'seizure'
    | 'eradication'
    | 'cultivation'
    | 'production'
    | 'destruction'
    | 'arrest'
    | 'casualty'
    | 'flow'
    | 'presence'
    | 'area'
    | 'funding'
    | 'price'
    | 'change'
    | 'share'
    | 'personnel'
    | 'distance'
    | 'other';
  value: number;
  valueMax: number | null;
  unit: string;
  item: string | null;
  qualifier: 'exact' | 'about' | 'at-least' | 'at-most';
  period: string | null;
  per: ('day' | 'week' | 'month' | 'year') | null;
  country: string | null;
  place: string | null;
  actor: string | null;
  goal: boolean;
  section: 'report' | 'analysis';
  attribution: string | null;
  evidence: Evidence;
}
export interface Statement {
  id: string;
  speaker: string | null;
  text: string;
  medium: string | null;
  section: 'report' | 'analysis';
  evidence: Evidence;
}
export interface ListCooperationAnswer {
  items: Act[];
  next: string | null;
}
export interface Act {
  id: string;
  /**
   * @minItems 2
   */
  parties: string[];
  kind:
    | 'agreement'
    | 'pledge'
    | 'meeting'
    | 'operation'
    | 'exercise'
    | 'training'
    | 'information-exchange'
    | 'assistance'
    | 'institution'
    | 'industry'
    | 'justice';
  status: 'proposed' | 'planned' | 'agreed' | 'signed' | 'ongoing' | 'completed' | 'ended';
  date: string | null;
  topics: (
    | 'organized-crime'
    | 'drug-trafficking'
    | 'coca-eradication'
    | 'precursors'
    | 'money-laundering'
    | 'contraband'
    | 'arms-trafficking'
    | 'human-trafficking'
    | 'migrant-smuggling'
    | 'illegal-mining'
    | 'illegal-logging'
    | 'wildlife-trafficking'
    | 'illegal-fishing'
    | 'terrorism'
    | 'insurgency'
    | 'cybercrime'
    | 'cyber-defense'
    | 'kidnapping'
    | 'extortion'
    | 'theft'
    | 'corruption'
    | 'gangs'
    | 'piracy'
    | 'border-security'
    | 'air-control'
    | 'maritime-security'
    | 'intelligence'
    | 'military-education'
    | 'defense-industry'
    | 'disaster-response'
    | 'demining'
    | 'peace-process'
    | 'forensics'
    | 'police-reform'
    | 'justice'
    | 'prisons'
    | 'peacekeeping'
    | 'human-rights'
    | 'civic-action'
    | 'development'
    | 'health'
    | 'education'
    | 'trade'
    | 'culture'
    | 'migration'
    | 'environment'
  )[];
  participants: string[];
  place: string | null;
  reportCount: number;
  reports: Report[];
}
export interface Report {
  id: string;
  /**
   * @minItems 2
   */
  parties: string[];
  kind:
    | 'agreement'
    | 'pledge'
    | 'meeting'
    | 'operation'
    | 'exercise'
    | 'training'
    | 'information-exchange'
    | 'assistance'
    | 'institution'
    | 'industry'
    | 'justice';
  status: 'proposed' | 'planned' | 'agreed' | 'signed' | 'ongoing' | 'completed' | 'ended';
  date: string | null;
  topics: (
    | 'organized-crime'
    | 'drug-trafficking'
    | 'coca-eradication'
    | 'precursors'
    | 'money-laundering'
    | 'contraband'
    | 'arms-trafficking'
    | 'human-trafficking'
    | 'migrant-smuggling'
    | 'illegal-mining'
    | 'illegal-logging'
    | 'wildlife-trafficking'
    | 'illegal-fishing'
    | 'terrorism'
    | 'insurgency'
    | 'cybercrime'
    | 'cyber-defense'
    | 'kidnapping'
    | 'extortion'
    | 'theft'
    | 'corruption'
    | 'gangs'
    | 'piracy'
    | 'border-security'
    | 'air-control'
    | 'maritime-security'
    | 'intelligence'
    | 'military-education'
    | 'defense-industry'
    | 'disaster-response'
    | 'demining'
    | 'peace-process'
    | 'forensics'
    | 'police-reform'
    | 'justice'
    | 'prisons'
    | 'peacekeeping'
    | 'human-rights'
    | 'civic-action'
    | 'development'
    | 'health'
    | 'education'
    | 'trade'
    | 'culture'
    | 'migration'
    | 'environment'
  )[];
  participants: string[];
  place: string | null;
  attribution: string | null;
  section: 'report' | 'analysis';
  plover: Plover;
  cameo: string;
  evidence: Evidence;
  article: ArticleSummary;
}
export interface ArticleSummary {
  id: string;
  title: string | null;
  outlet: string | null;
  publishedOn: string | null;
}
export interface ListFiguresAnswer {
  items: ListedFigure[];
  next: string | null;
}
export interface ListedFigure {
  id: string;
  measure:
    | 'seizure'
    | 'eradication'
    | 'cultivation'
    | 'production'
    | 'destruction'
    | 'arrest'
    | 'casualty'
    | 'flow'
    | 'presence'
    | 'area'
    | 'funding'
    | 'price'
    | 'change'
    | 'share'
    | 'personnel'
    | 'distance'
    | 'other';
  value: number;
  valueMax: number | null;
  unit: string;
  item: string | null;
  qualifier: 'exact' | 'about' | 'at-least' | 'at-most';
  period: string | null;
  per: ('day' | 'week' | 'month' | 'year') | null;
  country: string | null;
  place: string | null;
  actor: string | null;
  goal: boolean;
  section: 'report' | 'analysis';
  attribution: string | null;
  evidence: Evidence;
  article: ArticleSummary;
}
export interface ListStatementsAnswer {
  items: ListedStatement[];
  next: string | null;
}
export interface ListedStatement {
  id: string;
  speaker: string | null;
  text: string;
  medium: string | null;
  section: 'report' | 'analysis';
  evidence: Evidence;
  speakerCountry: string | null;
  article: ArticleSummary;
}
export interface ListPeopleAnswer {
  items: ListedPerson[];
  next: string | null;
}
export interface ListedPerson {
  id: string;
  name: string;
  roles: Role[];
  country: string | null;
  mentions: number;
  evidence: Evidence;
  article: ArticleSummary;
  links: NameLinks;
}
export interface NameLinks {
  articles: string;
  statements: string;
  acts: string;
}
export interface ListOrganizationsAnswer {
  items: ListedOrganization[];
  next: string | null;
}
export interface ListedOrganization {
  id: string;
  name: string;
  acronym: string | null;
  type:
    | 'government'
    | 'security-force'
    | 'armed-group'
    | 'criminal-group'
    | 'intergovernmental'
    | 'media'
    | 'civil-society'
    | 'company'
    | 'other';
  country: string | null;
  mentions: number;
  evidence: Evidence;
  article: ArticleSummary;
  links: NameLinks;
}
export interface ListPlacesAnswer {
  items: ListedPlace[];
  next: string | null;
}
export interface ListedPlace {
  id: string;
  name: string;
  also: string[];
  type: 'country-region' | 'admin' | 'city' | 'water' | 'border' | 'other';
  country: string | null;
  mentions: number;
  evidence: Evidence;
  article: ArticleSummary;
}
export interface ListCountriesAnswer {
  items: ListedCountry[];
  next: string | null;
}
export interface ListedCountry {
  code: string;
  mentions: number;
  evidence: Evidence;
  article: ArticleSummary;
}
export interface Profile {
  code: string;
  acts: number;
  partners: {
    code: string;
    acts: number;
    weights: Weights;
  }[];
  topics: {
    topic:
      | 'organized-crime'
      | 'drug-trafficking'
      | 'coca-eradication'
      | 'precursors'
      | 'money-laundering'
      | 'contraband'
      | 'arms-trafficking'
      | 'human-trafficking'
      | 'migrant-smuggling'
      | 'illegal-mining'
      | 'illegal-logging'
      | 'wildlife-trafficking'
      | 'illegal-fishing'
      | 'terrorism'
      | 'insurgency'
      | 'cybercrime'
      | 'cyber-defense'
      | 'kidnapping'
      | 'extortion'
      | 'theft'
      | 'corruption'
      | 'gangs'
      | 'piracy'
      | 'border-security'
      | 'air-control'
      | 'maritime-security'
      | 'intelligence'
      | 'military-education'
      | 'defense-industry'
      | 'disaster-response'
      | 'demining'
      | 'peace-process'
      | 'forensics'
      | 'police-reform'
      | 'justice'
      | 'prisons'
      | 'peacekeeping'
      | 'human-rights'
      | 'civic-action'
      | 'development'
      | 'health'
      | 'education'
      | 'trade'
      | 'culture'
      | 'migration'
      | 'environment';
    acts: number;
  }[];
  kinds: {
    kind:
      | 'agreement'
      | 'pledge'
      | 'meeting'
      | 'operation'
      | 'exercise'
      | 'training'
      | 'information-exchange'
      | 'assistance'
      | 'institution'
      | 'industry'
      | 'justice';
    acts: number;
  }[];
  statuses: {
    status: 'proposed' | 'planned' | 'agreed' | 'signed' | 'ongoing' | 'completed' | 'ended';
    acts: number;
  }[];
  years: {
    year: string;
    acts: number;
  }[];
  coarser: number;
  undated: number;
  latest: Act[];
  links: {
    [k: string]: string | undefined;
  };
  complete: boolean;
  next: string | null;
}
export interface Weights {
  proposed: number;
  planned: number;
  agreed: number;
  signed: number;
  ongoing: number;
  completed: number;
  ended: number;
}
export interface Network {
  acts: number;
  nodes: NetworkNode[];
  edges: NetworkEdge[];
  complete: boolean;
  next: string | null;
}
export interface NetworkNode {
  code: string;
  acts: number;
}
export interface NetworkEdge {
  source: string;
  target: string;
  acts: number;
  weights: Weights;
}
export interface Timeline {
  acts: number;
  items: TimelineItem[];
  coarser: {
    date: string;
    kind:
      | 'agreement'
      | 'pledge'
      | 'meeting'
      | 'operation'
      | 'exercise'
      | 'training'
      | 'information-exchange'
      | 'assistance'
      | 'institution'
      | 'industry'
      | 'justice';
    status: 'proposed' | 'planned' | 'agreed' | 'signed' | 'ongoing' | 'completed' | 'ended';
    acts: number;
  }[];
  undated: {
    kind:
      | 'agreement'
      | 'pledge'
      | 'meeting'
      | 'operation'
      | 'exercise'
      | 'training'
      | 'information-exchange'
      | 'assistance'
      | 'institution'
      | 'industry'
      | 'justice';
    status: 'proposed' | 'planned' | 'agreed' | 'signed' | 'ongoing' | 'completed' | 'ended';
    acts: number;
  }[];
  complete: boolean;
  next: string | null;
}
export interface TimelineItem {
  bucket: string;
  kind:
    | 'agreement'
    | 'pledge'
    | 'meeting'
    | 'operation'
    | 'exercise'
    | 'training'
    | 'information-exchange'
    | 'assistance'
    | 'institution'
    | 'industry'
    | 'justice';
  status: 'proposed' | 'planned' | 'agreed' | 'signed' | 'ongoing' | 'completed' | 'ended';
  acts: number;
}
export interface Changes {
  items: Change[];
  next: string | null;
  since: string;
  removalsFrom: string;
}
export interface Change {
  id: string;
  key: string;
  kind: 'added' | 'replaced' | 'removed';
  at: string;
  status: ('extracted' | 'rejected') | null;
  version: string | null;
}
/**
 * Files a request, bytes a file, and how long an address is good for
 */
export interface UploadLimits {
  maxFiles: number;
  maxBytes: number;
  validSeconds: number;
}
export interface UploadRequest {
  /**
   * @minItems 1
   * @maxItems 50
   */
  files: UploadFile[];
}
export interface UploadFile {
  name: string;
  type?: string;
  size: number;
  sha256: string;
  publishedOn?: string;
  outlet?: string;
  title?: string;
  url?: string;
}
export interface Uploads {
  items: Upload[];
}
export interface Upload {
  name: string;
  key: string;
  article: string;
  method: 'PUT';
  url: string;
  headers: {
    [k: string]: string | undefined;
  };
  expires: string;
}
export interface GetHealthAnswer {
  status: 'ok';
}
export interface GetOpenApiAnswer {
  openapi: string;
  paths: {
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
