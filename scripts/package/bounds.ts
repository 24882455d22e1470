/** How large the extension may become, in bytes. What is measured against these, and by which command, says where it is used. */
export const bounds = {
  /** A zip as a store gets it. */
  package: 2_000_000,
  /** reader.js, which every page of the news loads, as it lies in the package. */
  reader: 60_000,
} as const;
