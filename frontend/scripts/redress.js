// Everything works without this; with it, the design systems' components do a little more.
// The page names the design system's script, because its address changes with its content.
const { dataset } = document.querySelector('script[data-design-system]')
const { initAll } = await import(dataset.designSystem)

// A radio may not say that it is expanded, which the design system's script would make it say. Where the style sheet can
// show and hide what an answer reveals, it does.
if (CSS.supports('selector(:has(*))')) {
  for (const input of document.querySelectorAll('[data-aria-controls]')) {
    input.removeAttribute('data-aria-controls')
  }
}

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
