import type { ComponentType } from 'react'
import { Arrow, Box, Diagram, Frame, Text } from '@/components/diagram/diagram'
import type { ComponentName } from '@/lib/mdx/vocabulary'
import { Caution, ExamPoint } from './aside'
import { CodeFigure } from './code-figure'
import { Console, Image, Kbd, Link } from './inline'
import { Correction } from './correction'
import { Figure, ScrollingTable, TableFigure } from './figure'
import { H2, H3 } from './heading'
import { TermCard } from './term'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each component types its own attributes
type AnyComponent = ComponentType<any>

const vocabulary: Record<ComponentName, AnyComponent> = {
  Correction,
  ExamPoint,
  Caution,
  Comparison: TableFigure,
  Limits: TableFigure,
  Figure,
  Diagram,
  Frame,
  Box,
  Arrow,
  Text,
  Console,
  Kbd,
  Term: TermCard,
}

/** What the Markdown of a note is rendered with. */
export const mdxComponents: Record<string, AnyComponent> = {
  ...vocabulary,
  a: Link,
  img: Image,
  h2: H2,
  h3: H3,
  table: ScrollingTable,
  figure: CodeFigure,
}
