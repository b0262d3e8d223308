/** Without this the compiler would work out the type of the whole file, point by point. */
declare module "us-atlas/counties-10m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";

  const atlas: Topology<{
    readonly counties: GeometryCollection<{ readonly name: string }>;
    readonly states: GeometryCollection<{ readonly name: string }>;
    readonly nation: GeometryCollection;
  }>;
  export default atlas;
}
