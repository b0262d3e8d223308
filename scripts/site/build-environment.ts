/**
 * What Astro is told whenever it builds pages. Astro reads these from the environment too (`import.meta.env.PROD`), and a
 * test runner, or a shell, may have set them otherwise: the pages would lose their policies and have other bytes.
 */
export const BUILD_ENVIRONMENT = {
  ASTRO_TELEMETRY_DISABLED: "1",
  NODE_ENV: "production",
  MODE: "production",
  PROD: "1",
  DEV: "",
} as const;
