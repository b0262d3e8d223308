/** Beginnings of words without which no sentence tells guilt. Most sentences have none, and are let go at once. */
const STEMS =
  /convict|ex-con|guilt|culpa|perjur|felon|crim(?:e|inal)|committed|admitted|plea|contest|contendere|pled|verdict|veredicto|sentenc|prison|jail|probation|incarcerat|confess|serv(?:ed|es|ing)|conden|delincuent|delito|presidiari|penales|impugn|disput|cometi|admiti|confes|reconoci|encarcel|cárcel|prisión|cumpli/i;

/** Whether a text has a word that may call somebody guilty; `guiltWordIn` says whether it does. */
export function mayTellGuilt(text: string): boolean {
  return STEMS.test(text);
}
