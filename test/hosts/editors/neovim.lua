-- What Neovim shows of a document that the server judges, and what a rewrite makes of it, as JSON in told.json.
local function shown()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    if one.code == 'no-trigger-words' then
      local line = vim.api.nvim_buf_get_lines(0, one.lnum, one.lnum + 1, false)[1]
      table.insert(found, { line = one.lnum + 1, words = line:sub(one.col + 1, one.end_col), source = one.source, message = one.message })
    end
  end
  table.sort(found, function(a, b) return a.line < b.line end)
  return found
end

local function wait(count)
  if not vim.wait(60000, function() return #shown() == count end, 20) then
    io.stderr:write('timed out: ' .. vim.fn.json_encode(shown()) .. '\n')
    vim.cmd('cquit')
  end
  return shown()
end

local told = {}
told.opened = wait(1)

vim.api.nvim_buf_set_lines(0, -1, -1, false, { '', 'Ещё 🙂 повысит качество.' })
told.edited = wait(2)

local line = vim.api.nvim_buf_get_lines(0, 5, 6, false)[1]
vim.api.nvim_win_set_cursor(0, { 6, line:find('качество') - 1 })
vim.ui.select = function(items, options, choose)
  told.actions = vim.tbl_map(options.format_item, items)
  choose(items[1], 1)
end
vim.lsp.buf.code_action()
told.rewritten = wait(1)
told.lines = vim.api.nvim_buf_get_lines(0, 5, -1, false)
vim.fn.writefile({ vim.fn.json_encode(told) }, 'told.json')
vim.cmd('qall!')
