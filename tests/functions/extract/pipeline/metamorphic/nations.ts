/** A country as articles name it. */
export interface Nation {
  readonly code: string;
  readonly name: string;
  /** The name within a sentence. */
  readonly inText: string;
  readonly adjective: string;
  readonly people: string;
  readonly capital: string;
}

const nation = (code: string, inText: string, adjective: string, people: string, capital: string): Nation => ({
  code,
  name: inText.replace(/^the /, ''),
  inText,
  adjective,
  people,
  capital,
});

export const PERU = nation('PE', 'Peru', 'Peruvian', 'Peruvians', 'Lima');
export const CHILE = nation('CL', 'Chile', 'Chilean', 'Chileans', 'Santiago');

/** The other states of the Americas, and some from elsewhere with which they deal. */
export const NATIONS: readonly Nation[] = [
  nation('AG', 'Antigua and Barbuda', 'Antiguan', 'Antiguans', "St. John's"),
  nation('AR', 'Argentina', 'Argentine', 'Argentines', 'Buenos Aires'),
  nation('BS', 'the Bahamas', 'Bahamian', 'Bahamians', 'Nassau'),
  nation('BB', 'Barbados', 'Barbadian', 'Barbadians', 'Bridgetown'),
  nation('BZ', 'Belize', 'Belizean', 'Belizeans', 'Belmopan'),
  nation('BO', 'Bolivia', 'Bolivian', 'Bolivians', 'La Paz'),
  nation('BR', 'Brazil', 'Brazilian', 'Brazilians', 'Brasília'),
  nation('CA', 'Canada', 'Canadian', 'Canadians', 'Ottawa'),
  nation('CO', 'Colombia', 'Colombian', 'Colombians', 'Bogotá'),
  nation('CR', 'Costa Rica', 'Costa Rican', 'Costa Ricans', 'San José'),
  nation('CU', 'Cuba', 'Cuban', 'Cubans', 'Havana'),
  nation('DM', 'Dominica', 'Dominican', 'Dominicans', 'Roseau'),
  nation('DO', 'the Dominican Republic', 'Dominican', 'Dominicans', 'Santo Domingo'),
  nation('EC', 'Ecuador', 'Ecuadorian', 'Ecuadorians', 'Quito'),
  nation('SV', 'El Salvador', 'Salvadoran', 'Salvadorans', 'San Salvador'),
  nation('GD', 'Grenada', 'Grenadian', 'Grenadians', "St. George's"),
  nation('GT', 'Guatemala', 'Guatemalan', 'Guatemalans', 'Guatemala City'),
  nation('GY', 'Guyana', 'Guyanese', 'Guyanese', 'Georgetown'),
  nation('HT', 'Haiti', 'Haitian', 'Haitians', 'Port-au-Prince'),
  nation('HN', 'Honduras', 'Honduran', 'Hondurans', 'Tegucigalpa'),
  nation('JM', 'Jamaica', 'Jamaican', 'Jamaicans', 'Kingston'),
  nation('MX', 'Mexico', 'Mexican', 'Mexicans', 'Mexico City'),
  nation('NI', 'Nicaragua', 'Nicaraguan', 'Nicaraguans', 'Managua'),
  nation('PA', 'Panama', 'Panamanian', 'Panamanians', 'Panama City'),
  nation('PY', 'Paraguay', 'Paraguayan', 'Paraguayans', 'Asunción'),
  nation('KN', 'St. Kitts and Nevis', 'Kittitian', 'Kittitians', 'Basseterre'),
  nation('LC', 'Saint Lucia', 'Saint Lucian', 'Saint Lucians', 'Castries'),
  nation('VC', 'St. Vincent and the Grenadines', 'Vincentian', 'Vincentians', 'Kingstown'),
  nation('SR', 'Suriname', 'Surinamese', 'Surinamese', 'Paramaribo'),
  nation('TT', 'Trinidad and Tobago', 'Trinidadian', 'Trinidadians', 'Port of Spain'),
  nation('US', 'the United States', 'U.S.', 'Americans', 'Washington'),
  nation('UY', 'Uruguay', 'Uruguayan', 'Uruguayans', 'Montevideo'),
  nation('VE', 'Venezuela', 'Venezuelan', 'Venezuelans', 'Caracas'),
  nation('PR', 'Puerto Rico', 'Puerto Rican', 'Puerto Ricans', 'San Juan'),
  nation('ES', 'Spain', 'Spanish', 'Spaniards', 'Madrid'),
  nation('FR', 'France', 'French', 'French', 'Paris'),
  nation('GB', 'the United Kingdom', 'British', 'Britons', 'London'),
  nation('NL', 'the Netherlands', 'Dutch', 'Dutch', 'The Hague'),
  nation('IT', 'Italy', 'Italian', 'Italians', 'Rome'),
  nation('DE', 'Germany', 'German', 'Germans', 'Berlin'),
  nation('CN', 'China', 'Chinese', 'Chinese', 'Beijing'),
  nation('RU', 'Russia', 'Russian', 'Russians', 'Moscow'),
  nation('IL', 'Israel', 'Israeli', 'Israelis', 'Jerusalem'),
  nation('KR', 'South Korea', 'South Korean', 'South Koreans', 'Seoul'),
];
