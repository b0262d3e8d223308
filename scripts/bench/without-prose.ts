/**
 * What `BUILD_WITHOUT` is set to where a site is made of an invented record: the pages of prose speak of officers whom such
 * a record does not have.
 */
export const WITHOUT_PROSE = ["about", "corrections", "methodology", "privacy"]
  .flatMap((name) => [name, `es/${name}`])
  .join(",");
