import * as React from 'react'
import * as jsxRuntime from 'react/jsx-runtime'
import type { NoteModule } from './types.ts'

/**
 * Evaluates a body that Contentlayer compiled. Only at build time, on our own content: no code string
 * reaches the browser. The free names are those Contentlayer leaves open in its bundle.
 */
export function evaluateNote(code: string): NoteModule {
  return new Function('React', '_jsx_runtime', code)(React, jsxRuntime) as NoteModule
}
