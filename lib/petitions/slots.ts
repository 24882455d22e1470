/** Slots of petitions beside those of letters, each with what it says: see data/petition-texts. */
export const petitionSlots: Readonly<Record<string, string>> = {
  alone: 'one person signs',
  body: 'an organisation signs',
  organisation: 'its name, as typed',
  count: 'how many people it is about',
  over: 'some terms should have ended',
  missing: 'some are missing, or held without contact',
  campaign: 'the name of the campaign',
  place: 'the country, in a petition for several people',
  newest: 'the date of the newest report on any of them',
  office: 'to whom it goes',
  organiser: 'who collects signatures, as typed',
};
