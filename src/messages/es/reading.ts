import type { READING as ENGLISH } from "../en/reading.ts";

/** What the page of the downloads says of how its numbers and files must be read. */
export const READING: typeof ENGLISH = {
  numbers: {
    heading: "Antes de sumar números",
    qualifiers:
      "Cada número tiene una unidad y un matiz, en columnas propias. Quien quita el matiz cambia la afirmación: «cerca de 100», «más de 250» y «al menos 67» no son 100, 250 y 67.",
    qualifier: (code, meaning) => [code, `: ${meaning}`],
    rules: (code) => [
      [
        "Pedidas, llevadas al tribunal o anunciadas, y anuladas son tres recuentos de condenas. Nunca se suman entre sí, y ninguno vale por otro.",
      ],
      [
        "De las llevadas al tribunal o anunciadas, algunas pueden estar solo anunciadas: una promesa de la que no se vio ni escrito ni resolución. Las columnas y filas ",
        code("announced_only"),
        " distinguen esa parte donde se conoce.",
      ],
      [
        "Las personas, los casos y las condenas son unidades distintas, que nunca se suman entre sí. Una persona puede tener varias condenas, y «casos» a menudo mezcla condenas con cargos que estaban pendientes.",
      ],
      [
        "En ",
        code("figures"),
        ", sume solo las filas cuyo ",
        code("standing"),
        " es ",
        code("used"),
        ". Las demás son cifras discrepantes (",
        code("derived_disputes"),
        "), recuentos anteriores o cifras que cuentan otra cosa. Un total acumulado, como «ahora 504 en los dos grupos», contiene los recuentos anteriores y nunca se les suma.",
      ],
      [
        "Una fila de ",
        code("figures"),
        " con un ",
        code("officer_id"),
        " es la parte de un agente. Es una parte del número del grupo, no algo que se le añade; y una condena que se apoya en varios agentes figura en la parte de cada uno, pero una sola vez en el recuento de su condado.",
      ],
      [
        "Un grupo con ",
        code("part_of"),
        " ya está contado dentro de otro grupo. Un grupo que abarca varios condados no está en la suma de ninguno: ",
        code("shared_batch_ids"),
        " lo nombra. ",
        code("derived_totals"),
        " contiene las sumas hechas con estas reglas.",
      ],
      [
        "Una celda vacía significa que el valor no se sabe o no corresponde. Nunca es cero: donde no se buscó, no se cuenta nada. ",
        code("derived_unknown_numbers"),
        " nombra qué números de un grupo no se saben o no se usan.",
      ],
      [
        "Anulada no es exonerada. Una condena anulada es la que un tribunal dejó sin efecto, lo que no es una declaración de inocencia.",
      ],
      [
        "Un hecho del caso de un agente no dice cómo terminó el caso. ",
        code("derived_officer_cases"),
        " sí lo dice.",
      ],
    ],
  },
  format: {
    heading: "Cómo están escritos los archivos",
    rules: (code) => [
      [
        "CSV: RFC 4180, UTF-8 sin marca de orden de bytes, una cabecera, comas, fin de línea LF. JSON: una lista con un objeto por fila, con los nombres de las columnas; JSON Lines: los mismos objetos, uno por línea.",
      ],
      [
        "Listas: entradas separadas por ",
        code(";"),
        " en CSV y en el libro de hojas de cálculo, listas en JSON, en Parquet y, como texto, en SQLite. Celdas vacías: nada en CSV y en el libro, ",
        code("null"),
        " en los demás, donde una lista vacía es ",
        code("[]"),
        ".",
      ],
      [
        "Las fechas tienen la precisión que se conoce: ",
        code("2018"),
        ", ",
        code("2018-01"),
        " o ",
        code("2018-01-24"),
        ". Un mes o un año es un lapso de días, no su primer día. En Parquet y en SQLite siguen a cada fecha dos días, ",
        code("…_earliest"),
        " y ",
        code("…_latest"),
        ", entre los que está.",
      ],
      [
        "Para una hoja de cálculo, use el libro. Para usar allí un archivo CSV, impórtelo en lugar de abrirlo con un doble clic; elija UTF-8 y texto para todas las columnas. De otro modo se estropean las letras con acento, se pierde el cero inicial del código FIPS de un condado y los meses se convierten en días.",
      ],
    ],
  },
  apostrophe: {
    heading: "Celdas que empiezan con un apóstrofo",
    lines: (code) => [
      [
        "Una hoja de cálculo puede ejecutar una celda como fórmula cuando su texto empieza por ",
        code("="),
        ", ",
        code("+"),
        ", ",
        code("-"),
        " o ",
        code("@"),
        " (también en ancho completo, o tras un espacio en blanco), o por un tabulador o un salto de línea. En los archivos CSV, un texto así lleva delante un apóstrofo. Un texto que empieza con un apóstrofo propio, como un título entre comillas, lleva uno más.",
      ],
      [
        "Para recuperar los textos exactos, quite un apóstrofo de cada celda que empiece con uno; las líneas de abajo lo hacen. Los números, las fechas y los identificadores nunca se tocan, y los demás formatos contienen los textos tal como son.",
      ],
    ],
  },
  snippets: {
    heading: "Líneas que leen las tablas",
    lines: (frame) => [
      [
        "Cada una imprime el número de condenas que este registro usa para cada grupo, con su matiz. R, Python y JavaScript no necesitan ningún paquete; ",
        frame,
        " convierte las filas en un data frame en Python.",
      ],
      [
        "Los números impresos no deben sumarse sin más: la suma no es más exacta que el menos exacto de ellos, algunos solo se anunciaron, y un grupo que es parte de otro ya está contado en él.",
      ],
    ],
  },
};
