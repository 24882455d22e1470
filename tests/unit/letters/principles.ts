/** How each language calls the Basic Principles on the Role of Lawyers. */
export const principles: Readonly<Record<string, RegExp>> = {
  en: /Role of Lawyers|Basic Principles on their role/,
  de: /Rolle der Rechtsanwälte/,
  fr: /rôle du barreau/,
  es: /Función de los Abogados/,
  tr: /Avukatların Rolü|Havana Kuralları/,
  ru: /роли юристов/,
  fa: /نقش وکلا/,
  ar: /دور المحامين/,
  'zh-Hans': /律师作用/,
  'zh-Hant': /律師作用/,
};

export const isLawyer = (roles: readonly string[]) => roles.includes('lawyer') || roles.includes('barrister');
