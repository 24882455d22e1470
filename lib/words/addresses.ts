/*
 * Where the pages stand that ask for something, or say something, for somebody.
 */

export const petitionAddress = (person: string): string => `/petition.html?person=${person}`;
export const campaignPetitionAddress = (campaign: string): string => `/petition.html?campaign=${campaign}`;
/** Without a person the message is for all of them. */
export const messageAddress = (person?: string): string =>
  person ? `/message.html?person=${person}` : '/message.html';
