/** Prose with a part for each side and one of advice, and a paragraph before them. */
export const text = `Before it.

<Side of="nodejs">

Two words, \`three\` — and *four*. <Cite claim="a" />

</Side>

<Side of="django">
Another side.
</Side>

<InPractice>

- Some
- advice

</InPractice>
`;
