import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "../../..");

function sourcesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => path.join(root, folder, file));
}

/** `Range.setValues`, as Google's types name the member that the product uses at each place. */
function usedMembers(): ReadonlySet<string> {
  const files = [...sourcesIn("src/addon"), ...sourcesIn("selftest/server")];
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2019,
    lib: ["lib.es2019.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: ["google-apps-script"],
    typeRoots: [path.join(root, "node_modules/@types")],
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      for (const { parent } of checker.getSymbolAtLocation(node.name)?.declarations ?? []) {
        if (ts.isInterfaceDeclaration(parent)) used.add(`${parent.name.text}.${node.name.text}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return used;
}

interface EmulatedClass {
  readonly file: string;
  readonly parent: string;
  /** What Google calls it; null for a class that leaves that to the ones above or below it. */
  readonly service: string | null;
  readonly methods: readonly string[];
}

/** The classes of preview/services with their public methods, by the name of the class. */
function emulatedClasses(): ReadonlyMap<string, EmulatedClass> {
  const classes = new Map<string, EmulatedClass>();
  for (const file of sourcesIn("preview/services")) {
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
    for (const statement of source.statements) {
      const parent = ts.isClassDeclaration(statement) && statement.heritageClauses?.[0]?.types[0]?.expression;
      if (!parent || !ts.isIdentifier(parent) || !statement.name) continue;
      const members = statement.members.filter((member) => !hasModifier(member, ts.SyntaxKind.StaticKeyword));
      classes.set(statement.name.text, {
        file: path.relative(root, file),
        parent: parent.text,
        service: serviceName(members, source),
        methods: members
          .filter(ts.isMethodDeclaration)
          .flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : [])),
      });
    }
  }
  return classes;
}

function hasModifier(node: ts.ClassElement, kind: ts.SyntaxKind): boolean {
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === kind)
  );
}

function serviceName(members: readonly ts.ClassElement[], source: ts.SourceFile): string | null {
  const named = members
    .filter(ts.isPropertyDeclaration)
    .find(({ name }) => name.getText(source) === "[SERVICE_NAME]");
  return named?.initializer && ts.isStringLiteral(named.initializer) ? named.initializer.text : null;
}

/** Google's types give a builder of its own to each kind of chart, one stands for all here; and `console` is a Console. */
function isUsed(used: ReadonlySet<string>, service: string, method: string): boolean {
  if (service === "console") return used.has(`Console.${method}`);
  return service === "EmbeddedChartBuilder"
    ? [...used].some((member) => member.endsWith(`ChartBuilder.${method}`))
    : used.has(`${service}.${method}`);
}

test("every emulated method is called by the product or its self-test; one that is not is to be deleted", () => {
  const used = usedMembers();
  const classes = emulatedClasses();
  const serviceOf = (name: string): string | null => {
    const known = classes.get(name);
    return known ? (known.service ?? serviceOf(known.parent)) : null;
  };
  const found = [...classes].flatMap(([name, { file, methods }]) => {
    const service = serviceOf(name);
    return service === null ? [] : methods.map((method) => ({ service, method, file }));
  });
  // The check itself sees what it should: what the rates are read with, and that of everything.
  expect(used.has("Range.getValues")).toBe(true);
  expect(found.length).toBeGreaterThan(100);
  const unused = found
    .filter(({ service, method }) => !isUsed(used, service, method))
    .map(
      ({ service, method, file }) => `${service}.${method} (${file}) is called nowhere in src/ and selftest/`,
    );
  expect(unused).toEqual([]);
});
