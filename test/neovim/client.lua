-- Runs in Neovim: starts its own LSP client on a report, asks as a user would, and leaves what came back
-- as JSON. Arguments: node, the command line, the report, where to write the result.
local node, cli, report, result = unpack(arg)

local function finish(answer)
  local file = assert(io.open(result, 'w'))
  file:write(vim.json.encode(answer))
  file:close()
end

-- The window as Neovim draws it, as a page of HTML.
local function page()
  return table.concat(require('tohtml').tohtml(0, { number_lines = true }), '\n')
end

local function run()
  vim.cmd.edit(vim.fn.fnameescape(report))
  vim.bo.filetype = 'markdown'
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start({
    name = 'rapporteur',
    cmd = { node, cli, 'lsp', '--stdio' },
    root_dir = vim.fs.dirname(report),
  })
  assert(client, 'the server could not be started')

  local function wait_for(count)
    local found = function() return #vim.diagnostic.get(buffer) == count end
    assert(vim.wait(60000, found, 20), 'there are not ' .. count .. ' diagnostics')
    return vim.diagnostic.get(buffer)
  end

  local answer = { diagnostics = {} }
  for _, each in ipairs(wait_for(3)) do
    table.insert(answer.diagnostics, {
      source = each.source, code = each.code, severity = each.severity,
      line = each.lnum, from = each.col, to = each.end_col,
      text = vim.api.nvim_buf_get_text(buffer, each.lnum, each.col, each.end_lnum, each.end_col, {})[1],
    })
  end

  answer.page = page()

  -- The cursor on the stars after the agenda's item: `apply` takes the only action that is left.
  vim.api.nvim_win_set_cursor(0, { 7, 13 })
  vim.lsp.buf.code_action({
    apply = true,
    filter = function(action) return vim.startswith(action.title, 'Start the bold') end,
  })
  wait_for(2)
  answer.fixed = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)

  -- What an earlier report beside this one knows, once it is read.
  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', 'See the [tide tables](#).' })
  local last = function() return vim.api.nvim_buf_get_lines(buffer, -2, -1, false)[1] end
  local context = { only = { 'source.fixAll.rapporteur.links' }, diagnostics = {} }
  -- Neovim applies an edit twice if it is asked for again before the first answer.
  local offered = function()
    local params = vim.lsp.util.make_range_params(0, 'utf-16')
    params.context = context
    local answers = vim.lsp.buf_request_sync(buffer, 'textDocument/codeAction', params, 60000) or {}
    for _, each in pairs(answers) do
      if each.result and #each.result > 0 then return true end
    end
    return false
  end
  assert(vim.wait(60000, offered, 200), 'no links are filled in')
  vim.lsp.buf.code_action({ context = context, apply = true })
  vim.wait(60000, function() return not last():find('#', 1, true) end, 20)
  answer.filled = last()

  -- From a reference to its annex, and another number for both.
  local first = vim.api.nvim_buf_line_count(buffer)
  vim.api.nvim_buf_set_lines(buffer, -1, -1, false, { '', '🎉 See Annex VII.', '', '## Annex VII', '', 'Text' })
  vim.api.nvim_win_set_cursor(0, { first + 2, #'🎉 See An' })
  vim.lsp.buf.definition()
  local arrived = function() return vim.api.nvim_win_get_cursor(0)[1] == first + 4 end
  assert(vim.wait(60000, arrived, 20), 'the cursor is not at the annex')
  answer.definition = vim.api.nvim_get_current_line()
  vim.lsp.buf.rename('Annex IX')
  vim.wait(60000, function() return vim.api.nvim_get_current_line() ~= answer.definition end, 20)
  answer.renamed = vim.api.nvim_buf_get_lines(buffer, first + 1, first + 4, false)

  -- Other numerals for both, by an action whose edits Neovim asks for once it is chosen.
  local named = vim.api.nvim_get_current_line()
  vim.lsp.buf.code_action({
    context = { only = { 'refactor.rewrite.rapporteur.annex.arabic' }, diagnostics = {} },
    apply = true,
  })
  vim.wait(60000, function() return vim.api.nvim_get_current_line() ~= named end, 20)
  answer.numbered = vim.api.nvim_buf_get_lines(buffer, first + 1, first + 4, false)
  return answer
end

local ok, answer = xpcall(run, debug.traceback)
finish(ok and answer or { error = answer })
